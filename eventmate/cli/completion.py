"""completion: the line that teaches a shell to complete eventmate's commands."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from eventmate.errors import BadInput


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Print the completion script of a SHELL; for bash: eval "$(eventmate completion bash)"."""
    found = get_completion_class(shell)
    if found is None:
        raise BadInput(f"There is no completion for {shell}.")
    context = click.get_current_context()
    click.echo(found(context.find_root().command, {}, "eventmate", "_EVENTMATE_COMPLETE").source())
