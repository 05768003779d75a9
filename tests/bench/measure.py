"""Times whole processes, two sides in turn, and prints medians, ratios and peak memory.

usage: measure.py pair RUNS NAME COMMAND NAME COMMAND [BAR]
       measure.py one RUNS NAME COMMAND

Commands are run by sh. What they print goes nowhere; a status above 1 is a failure (1 says that
faults were found, as they have to be). BAR: what the first side's time may be of the second's."""
import os
import statistics
import sys
import time


def run(command):
    """Wall and processor seconds, and the largest process's peak memory in MiB."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os.execv("/bin/sh", ["sh", "-c", "exec " + command])
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - began
    os.close(nowhere)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"failed: {command}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def line(name, runs):
    wall, cpu, memory = (statistics.median(values) for values in zip(*runs))
    spread = f"{min(r[0] for r in runs):.3f}–{max(r[0] for r in runs):.3f}"
    print(f"| {name} | {wall:.3f} s | {spread} | {cpu:.3f} s | {memory:.1f} MiB |")
    return wall


def main(arguments):
    kind, count = arguments[0], int(arguments[1])
    sides = [(arguments[2], arguments[3])]
    if kind == "pair":
        sides.append((arguments[4], arguments[5]))
    for _, command in sides:
        run(command)
    runs = [[] for _ in sides]
    for _ in range(count):
        for side, (_, command) in enumerate(sides):
            runs[side].append(run(command))
    medians = [line(name, measured) for (name, _), measured in zip(sides, runs)]
    if kind == "pair":
        pairs = [a[0] / b[0] for a, b in zip(*runs)]
        bar = f" | bar: {arguments[6]}" if len(arguments) > 6 else " |"
        print(f"| **ratio** | {statistics.median(pairs):.3f} | "
              f"{min(pairs):.3f}–{max(pairs):.3f} |{bar} | |")


main(sys.argv[1:])
