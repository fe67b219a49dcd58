"""Texts of old programs are read in the character set they were written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.intake import charsets, delimited

_TEXTS = {
    "cp1252": [
        "Zoé D'Été;L'Oréal\nJürgen Müßig;Bäckerei\nJosé Ñandú;España\n",
        "Müßig;Köln\n",
        "“Ada” – the firm’s CTO\n",
    ],
    "cp1250": ["Łukasz Wiśniewski;Gdańsk;Spółka\nMałgorzata Żółć;Kraków\n", "Dvořák;Příbram;ředitel\nŠtěpán;Plzeň\n"],
    "cp1251": ["Имя;Фамилия;Компания\nАнна;Каренина;РЖД\n", "Олена Шевченко;Київ;директор\n"],
    "koi8-r": ["Анна Каренина;директор;Москва\nПётр Иванов;инженер\n"],
    "cp866": ["Анна Каренина;директор;Москва\nПётр Иванов;инженер\n"],
    "cp1253": ["Ελένη Παπαδοπούλου;Αθήνα;διευθύντρια\nΓιώργος;Θεσσαλονίκη\n"],
    "cp1255": ["שרה כהן;תל אביב;מנהלת\nיוסי לוי;ירושלים\n"],
    "cp1256": ["محمد الخوارزمي;بغداد;مهندس\nليلى;القاهرة\n"],
    "cp932": ["氏名,会社名,電話番号\n山田太郎,トヨタ自動車,090-1234-5678\n", "さくら\n"],
    "euc_jp": ["氏名,会社名,メール\nやまださくら,トヨタ自動車,x\n"],
    "euc_kr": ["이름,회사,직책\n김민준,삼성전자,부장\n"],
    "gb18030": ["姓名,公司,职位\n王小明,华为技术有限公司,工程师\n"],
    "big5": ["姓名,公司,職稱\n王小明,台積電股份有限公司,工程師\n陳怡君,中華電信,經理\n"],
}


@pytest.mark.parametrize(("codec", "text"), [(codec, text) for codec, texts in _TEXTS.items() for text in texts])
def test_a_text_is_read_as_it_was_written(codec: str, text: str) -> None:
    assert delimited.decode(text.encode(codec)) == text


def test_a_file_that_is_utf8_in_part_keeps_both_parts() -> None:
    assert delimited.decode("Zoé;Noël\n".encode() + "Łukasz Wiśniewski\n".encode("cp1250")) == (
        "Zoé;Noël\nŁukasz Wiśniewski\n"
    )


@given(st.binary(max_size=200))
def test_whatever_the_octets_a_codec_is_named(data: bytes) -> None:
    data.decode(charsets.guess(data), "replace")
