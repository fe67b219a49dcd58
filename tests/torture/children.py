"""Processes that are forked, killed and injected with errors."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

WRITES = "write,pwrite64,pwritev,writev,ftruncate,fallocate,fsync,fdatasync,unlink,rename,renameat2,link,linkat"
"""The system calls that change a file."""


def fork(work: Callable[[], object], *, waits: bool = False) -> tuple[int, int]:
    """Begin work in a child; with `waits` not before a byte comes.

    Returns:
        Its process, and the descriptor to write that byte to.
    """
    read, write = os.pipe()
    child = os.fork()
    if child:
        os.close(read)
        return child, write
    os.close(write)
    code = 1
    try:
        if waits:
            os.read(read, 1)
        work()
        code = 0
    except BaseException:
        if os.environ.get("EVENTMATE_DEBUG"):
            traceback.print_exc()
    finally:
        os._exit(code)


def end(child: int, write: int) -> int:
    """Wait for a child's end; gives its exit code, negative for a signal."""
    os.close(write)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill(child: int) -> None:
    """Kill a child, if it is still there."""
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        return


def strace() -> str | None:
    """Find strace; None where there is none or it may not trace."""
    program = shutil.which("strace")
    if program is None or subprocess.run([program, "-qq", "-o", "/dev/null", "true"], check=False).returncode:
        return None
    return program


def injected(work: Callable[[], object], what: str, paths: Sequence[Path] = ()) -> tuple[int, bool]:
    """Run work in a child, with what strace injects (``error=EIO:when=3``) into its writes to some paths.

    Returns:
        The exit code, and whether it was injected.
    """
    program = strace()
    assert program is not None
    child, write = fork(work, waits=True)
    only = [argument for path in paths for argument in ("-P", str(path))]
    log = Path(f"/tmp/eventmate-strace-{child}")
    tracer = subprocess.Popen(
        [program, "-f", "-qq", "-o", str(log), "-p", str(child), *only, "-e", f"trace={WRITES}", "-e",
         f"inject={WRITES}:{what}"],
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    while not _traced(child) and tracer.poll() is None:
        time.sleep(0.002)
    os.write(write, b"!")
    code = end(child, write)
    tracer.wait(10)
    hit = "INJECTED" in log.read_text() or "killed by SIGKILL" in log.read_text()
    log.unlink()
    return code, hit


def _traced(child: int) -> bool:
    try:
        status = Path(f"/proc/{child}/status").read_text()
    except OSError:
        return True
    return "TracerPid:\t0\n" not in status
