"""One typed line as a draft.

`reading` puts the steps in order: contact points and tags, clauses (`asks`), then who it is (`identity`).
"""

from eventmate.intake.line.reading import Context as Context
from eventmate.intake.line.reading import read as read
