import asyncio
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from eventmate.export.page import Fetch, Page, Person

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
SIZE = (390, 844)
QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update"
    " --disable-sync --hide-scrollbars --blink-settings=preferredColorScheme={scheme}"
)
PEOPLE = [
    Person("Ada Lovelace", b"", "CTO, Analytical Engines"),
    Person("Wolfeschlegelsteinhausenbergerdorff" * 3, b"", "x" * 300),
    Person("محمد الفاسي", b"", "مهندس"),
]

pytestmark = pytest.mark.browser


async def picture(page: Page, folder: Path, *, dark: bool) -> Image.Image:
    file = folder / f"dark-{dark}.png"
    options = QUIET.format(scheme=0 if dark else 1).split()
    process = await asyncio.create_subprocess_exec(
        str(CHROMIUM),
        *options,
        f"--window-size={SIZE[0]},{SIZE[1]}",
        f"--user-data-dir={folder / 'profile'}",
        f"--screenshot={file}",
        page.url,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await asyncio.wait_for(process.wait(), 60)
    finally:
        if process.returncode is None:
            process.kill()
    with Image.open(file) as image:
        return image.convert("L")


@pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")
async def test_a_phone_shows_the_page_whole_in_the_light_and_in_the_dark(tmp_path: Path) -> None:
    told: list[Fetch] = []
    async with Page(PEOPLE, address="127.0.0.1", title="People of PyChicago", on_fetch=told.append) as page:
        light, dark = [await picture(page, tmp_path, dark=dark) for dark in (False, True)]
    assert light.size == dark.size == SIZE
    assert ImageStat.Stat(light).mean[0] > 200
    assert ImageStat.Stat(dark).mean[0] < 60
    for image in (light, dark):
        low, high = image.crop((SIZE[0] - 8, 0, *SIZE)).getextrema()
        assert low == high, "something runs over the right edge"
        low, high = image.getextrema()
        assert isinstance(low, int)
        assert isinstance(high, int)
        assert high - low > 180, "nothing to read"
    assert [f.names for f in told] == [(), ()], "the page alone, once each"
