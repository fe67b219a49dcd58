"""The messages that come with the program: one module a set, each kind as subject, body and brief form.

Written in the language of ``messages.language``. ``greeting``, ``greeting_both`` and ``closing``
are the frame: the body of each is for letters, the brief form for short channels.
A kind that a set does not have is taken from ``warm``.
"""
