# Writes a folder as GOPROXY=file://… reads it. Standard input: [[path, version, files]…] as JSON; argument: the folder.
import json
import os
import sys
import zipfile

for path, version, files in json.load(sys.stdin):
    folder = os.path.join(sys.argv[1], path, "@v")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "list"), "a") as listing:
        listing.write(version + "\n")
    with open(os.path.join(folder, version + ".info"), "w") as info:
        json.dump({"Version": version, "Time": "2024-01-01T00:00:00Z"}, info)
    with open(os.path.join(folder, version + ".mod"), "w") as mod:
        mod.write(files["go.mod"])
    with zipfile.ZipFile(os.path.join(folder, version + ".zip"), "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{path}@{version}/{name}", text)
