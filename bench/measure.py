"""Runs commands in turns and tells, for each, wall-clock and processor seconds and peak memory of every run.

Reads JSON from standard input: {"rounds": N, "commands": [{"name", "argv", "cwd", "env", "expect"}]}; writes JSON to
standard output: {name: {"seconds": [...], "cpu": [...], "kib": [...]}}. Python, because wait4 gives the peak memory of just that child;
interleaved, so that a busy moment of the machine falls on all alike.
"""

import json
import os
import sys
import time


def run_once(command):
    quiet = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, quiet, fd) for fd in (0, 1, 2)]
    os.chdir(command["cwd"])
    start = time.perf_counter()
    pid = os.posix_spawn(command["argv"][0], command["argv"], command["env"], file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    os.close(quiet)
    code = os.waitstatus_to_exitcode(status)
    if code != command["expect"]:
        sys.exit(f"{command['name']} ended with {code}, not {command['expect']}: {command['argv']}")
    return {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "kib": usage.ru_maxrss}


def main():
    task = json.load(sys.stdin)
    results = {command["name"]: {"seconds": [], "cpu": [], "kib": []} for command in task["commands"]}
    for _ in range(task["rounds"]):
        for command in task["commands"]:
            for key, value in run_once(command).items():
                results[command["name"]][key].append(value)
    json.dump(results, sys.stdout)


main()
