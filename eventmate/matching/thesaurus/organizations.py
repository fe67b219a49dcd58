"""Well-known organisations and the fields they are in: whoever is at one is in that field."""

from __future__ import annotations

from functools import cache

_FIELDS = {
    "aerospace": "boeing airbus lockheed northrop raytheon spacex nasa esa arianespace embraer bombardier safran",
    "automotive": "bmw daimler mercedes volkswagen vw audi porsche toyota honda nissan ford gm tesla volvo renault "
    "stellantis hyundai kia ferrari rivian zf",
    "software": "google alphabet microsoft amazon meta facebook apple oracle ibm sap adobe atlassian github gitlab "
    "spotify netflix shopify salesforce dropbox slack jetbrains mozilla twilio datadog cloudflare zalando",
    "ai": "openai anthropic deepmind mistral huggingface cohere",
    "electronics": "intel nvidia amd qualcomm tsmc asml infineon arm samsung sony panasonic foxconn",
    "pharma": "pfizer novartis roche bayer merck gsk astrazeneca sanofi moderna biontech lilly abbvie",
    "medicine": "charite kaiser mayo nhs",
    "logistics": "dhl fedex ups maersk dpd gls kuehne schenker msc flexport hermes",
    "management consulting": "mckinsey bcg bain accenture deloitte capgemini kearney",
    "accounting": "pwc kpmg ey",
    "banking": "jpmorgan citibank barclays hsbc ubs santander bnp unicredit ing",
    "investing": "sequoia a16z andreessen accel benchmark kleiner softbank blackrock kkr",
    "fintech": "stripe paypal revolut n26 klarna wise adyen monzo visa mastercard",
    "insurance": "allianz axa generali zurich aviva metlife geico",
    "energy": "shell bp exxon chevron totalenergies equinor eon rwe vattenfall edf enel orsted",
    "robotics": "abb kuka fanuc irobot",
    "manufacturing": "siemens bosch caterpillar thyssenkrupp honeywell 3m",
    "aviation": "lufthansa ryanair easyjet emirates qantas klm delta",
    "retail": "walmart aldi lidl tesco carrefour costco ikea target",
    "journalism": "bbc cnn reuters nytimes guardian spiegel bloomberg",
    "fashion": "zara h&m nike adidas gucci prada",
    "telecom": "vodafone verizon telekom orange telefonica ericsson nokia",
    "games": "ubisoft nintendo valve blizzard epic",
    "hospitality": "hilton marriott hyatt airbnb accor",
    "chemical engineering": "basf dow dupont evonik",
    "food": "nestle unilever danone pepsico",
}


@cache
def fields() -> dict[str, str]:
    """The field of each organisation by its name, folded."""
    return {name: field for field, names in _FIELDS.items() for name in names.split()}


def field(word: str) -> str:
    """The field of an organisation by a word of its name, folded; empty for one that is not known."""
    return fields().get(word, "")
