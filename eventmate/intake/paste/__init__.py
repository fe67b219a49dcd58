"""What a person pastes as drafts: `reading` tells which kind it is, a module for each kind reads it."""

from eventmate.intake.paste.reading import read as read
