"""``python -m eventmate``, and the command of that name."""

from eventmate.cli import main

if __name__ == "__main__":
    main()
