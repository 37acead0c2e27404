"""Asks the Poetry of this virtual environment; run by oracle.ts, once per version for many folders.

Reads {"index": {...}, "jobs": [{"id", "dir", "ask": "fresh" | "command", "argv"?}]} on standard input and
prints one JSON object a line: {"id", "ask", ...answer}. Every command line runs in a forked child, so that each is a
fresh process that has paid for Poetry's imports already.
"""
from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import signal
import sys
import tempfile
import traceback
from pathlib import Path

SECONDS = 120


def serve_index(documents: dict) -> None:
    """Answer what Poetry asks of the package index from the given documents: locks must not depend on the day."""
    from poetry.repositories.pypi_repository import PyPiRepository

    PyPiRepository._get = lambda self, endpoint, headers=None: documents.get(endpoint)


def compile_schemas_once() -> None:
    """1.8 to 2.3 compile their manifest schemas anew for every project: nine tenths of the time, and no result of it."""
    for name in ("poetry.core.json", "poetry.json"):
        with contextlib.suppress(ImportError, AttributeError):
            module = importlib.import_module(name).fastjsonschema
            module.compile = once_a_schema(module.compile)


def once_a_schema(compile_schema):
    compiled: dict = {}

    def compile(schema, *args, **options):
        key = json.dumps([schema, repr(args), repr(options)], sort_keys=True)
        if key not in compiled:
            compiled[key] = compile_schema(schema, *args, **options)
        return compiled[key]

    return compile


def run_command(folder: str, argv: list) -> dict:
    """The console script's own entry point, in a child: exit code and output."""
    with tempfile.TemporaryFile() as out:
        child = os.fork()
        if child == 0:
            in_child(folder, argv, out)
        _, status = os.waitpid(child, 0)
        out.seek(0)
        return {"exit": os.waitstatus_to_exitcode(status), "output": out.read().decode("utf-8", "replace")}


def in_child(folder: str, argv: list, out) -> None:
    code = 99
    try:
        signal.alarm(SECONDS)
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)
        os.chdir(folder)
        sys.argv = ["poetry", *argv]
        sys.stdout = io.TextIOWrapper(os.fdopen(1, "wb", closefd=False), encoding="utf-8", write_through=True)
        sys.stderr = io.TextIOWrapper(os.fdopen(2, "wb", closefd=False), encoding="utf-8", write_through=True)
        code = main_of_poetry()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code or 0)


def main_of_poetry() -> int:
    try:
        from poetry.console.application import main
    except ImportError:  # 1.1
        from poetry.console import main
    return main()


def ask_fresh(folder: str) -> dict:
    """What Poetry's own code says of the lock, without its command line."""
    from poetry.factory import Factory

    try:
        with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
            locker = Factory().create_poetry(Path(folder)).locker
            locked = locker.is_locked()
            return {"fresh": bool(locked and locker.is_fresh())}
    except Exception as error:
        return {"fresh": None, "error": f"{type(error).__module__}.{type(error).__name__}: {error}"}


def answer(job: dict) -> dict:
    if job["ask"] == "fresh":
        return ask_fresh(job["dir"])
    return run_command(job["dir"], job["argv"])


def main() -> None:
    request = json.load(sys.stdin)
    serve_index(request["index"])
    compile_schemas_once()
    # Imported before the first fork: what each child would otherwise import anew.
    import poetry.console.application
    import poetry.factory
    import poetry.installation.installer
    import poetry.puzzle.provider

    for job in request["jobs"]:
        print(json.dumps({"id": job["id"], "ask": job["ask"], **answer(job)}), flush=True)


if __name__ == "__main__":
    main()
