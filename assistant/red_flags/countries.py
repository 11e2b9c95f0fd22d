"""Whom to call, by country.

Sources: each country's own emergency service and crisis lines; check every number at each release.

111 is the urgent line in Great Britain and the emergency number in New Zealand, so that no text
prints a number without its country's row.
"""

from typing import NamedTuple


class Lines(NamedTuple):
    """The lines of one country: `emergency` as people dial it, the rest as half sentences.

    `call` and `urgent_call` are numbers alone, to be dialled; None where the table has none for the
    whole country. `urgent_label` names the urgent line on a button. `own_words` are British words
    of the texts and what the country says instead.
    """

    name: str
    emergency: str
    call: str | None
    urgent: str
    crisis: str
    poison: str
    urgent_call: str | None = None
    urgent_label: str | None = None
    own_words: tuple[tuple[str, str], ...] = ()


FAMILY_DOCTOR = (("GP", "family doctor"),)
NORTH_AMERICAN = (
    *FAMILY_DOCTOR,
    ("Paracetamol", "Acetaminophen"),
    ("adrenaline", "epinephrine"),
    ("plaster", "cast"),
    ("glandular fever", "mono"),
    ("reliever inhaler", "rescue inhaler"),
    ("reliever", "rescue inhaler"),
    ("call handler", "dispatcher"),
    ("A&E or an ER", "an ER"),
    ("maternity unit", "OB clinic"),
    ("out of hours", "after hours"),
    ("straight away", "right away"),
    ("ring", "call"),
    ("Ring", "Call"),
    ("a fit", "a seizure"),
    ("chesty", "chest"),
    ("tummy", "belly"),
    ("unwell", "sick"),
    ("drip of fluids", "IV fluids"),
    ("strip the kit", "strip off clothes"),
    ("sport", "sports"),
    ("kerbs", "curbs"),
)
# Canada spells these as Britain does.
AMERICAN = (
    *NORTH_AMERICAN,
    ("physio", "physical therapist"),
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("discoloured", "discolored"),
    ("ECG", "EKG"),
)

COUNTRIES: dict[str, Lines] = {
    "GB": Lines(
        "United Kingdom", "999", "999",
        "NHS 111 by phone or online, an urgent treatment centre or A&E",
        "Samaritans on 116 123 (free, day and night), or NHS 111 and choose option 2",
        "NHS 111",
        "111", "Call NHS 111",
    ),
    "GB-NIR": Lines(
        "Northern Ireland", "999", "999",
        "your GP, the GP out-of-hours service, Phone First or an emergency department",
        "Lifeline on 0808 808 8000, or Samaritans on 116 123 (both free, day and night)",
        "GP out-of-hours or an emergency department",
    ),
    "IE": Lines(
        "Ireland", "112 or 999", "112",
        "your GP, the GP out-of-hours service or an emergency department",
        "Samaritans on 116 123, or text HELLO to 50808 (free, day and night)",
        "the National Poisons line on 01 809 2166",
    ),
    "US": Lines(
        "United States", "911", "911",
        "your clinic's or insurer's nurse line, an urgent care center or an ER",
        "988, by call, text or chat (free, day and night)",
        "Poison Help on 1-800-222-1222",
        own_words=AMERICAN,
    ),
    "CA": Lines(
        "Canada", "911", "911",
        "811 in most provinces, an urgent care centre or an emergency department",
        "9-8-8, by call or text (free, day and night)",
        "the poison centre on 1-844-764-7669",
        "811", "Call 811 (most provinces)", NORTH_AMERICAN,
    ),
    "AU": Lines(
        "Australia", "000", "000",
        "healthdirect on 1800 022 222, an urgent care clinic or an emergency department",
        "Lifeline on 13 11 14 (day and night)",
        "the Poisons Information Centre on 13 11 26",
        "1800 022 222", "Call healthdirect on 1800 022 222",
    ),
    "NZ": Lines(
        "New Zealand", "111", "111",
        "Healthline on 0800 611 116, an urgent care clinic or an emergency department",
        "1737, by call or text (free, day and night)",
        "the National Poisons Centre on 0800 764 766",
        "0800 611 116", "Call Healthline on 0800 611 116",
    ),
    "EU": Lines(
        "European Union", "112", "112",
        "your country's out-of-hours doctor line, 116 117 in some, or an emergency department",
        "116 123 in many countries, or findahelpline.com",
        "your national poison centre",
        own_words=FAMILY_DOCTOR,
    ),
    "IN": Lines(
        "India", "112 (ambulance 108 in most states)", "112",
        "the nearest hospital, or the 104 health helpline in some states",
        "Tele-MANAS on 14416 or 1-800-891-4416 (free, day and night)",
        "the National Poisons Information Centre on 1800 116 117",
        own_words=FAMILY_DOCTOR,
    ),
    "ZA": Lines(
        "South Africa", "112 from a mobile (ambulance 10177)", "112",
        "the nearest clinic or hospital emergency unit",
        "the SADAG Suicide Crisis line on 0800 567 567",
        "the Poisons Information Helpline on 0861 555 777",
    ),
    "XX": Lines(
        "country not known",
        "your local emergency number (999 UK, 911 US and Canada, 112 Europe and most mobiles, "
        "000 Australia, 111 New Zealand)",
        None,
        "your doctor, an urgent care clinic or an emergency department",
        "a crisis line near you, listed at findahelpline.com",
        "your local poison centre",
        own_words=FAMILY_DOCTOR,
    ),
}  # fmt: skip
DEFAULT = "GB"
UNKNOWN = "XX"


def find_lines(country: str) -> Lines:
    """The lines of a country code; those for "not known" where it isn't listed."""
    return COUNTRIES.get(country.upper(), COUNTRIES[UNKNOWN])
