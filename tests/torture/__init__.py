"""What the program promises, attacked: kills, power cuts, full disks, damage, crowds, injections.

Apart from the quick suite: ``python -m tests.torture [--long] [NAME...]`` prints a line for each promise with its
figure, and exits with 1 when one does not hold. What a machine cannot do (strace, loop devices, root) is said aloud.
"""
