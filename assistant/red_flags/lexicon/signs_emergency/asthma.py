"""Signs of level emergency. Asthma as it is measured: peak flow, and how long the reliever holds.

Half of somebody's best is told by pairs of numbers ("180, my best is 420"); each pair of bands is
one that surely halves, so that what is near a half is left to the same day.
"""

USUALLY = (
    "(best|usual|usually|normal|normally|norm|predicted|from|out of|instead of|should be|was|target"
    "|rather than|when well|when im well|my)"
)
NOW = "(now|today|tonight|this morning|down to|dropped to|only|got|blew|its|to)"


def _find_pairs(pairs: str) -> str:
    """Phrases for a reading and the usual one, in either order; `pairs` are "low:high"."""
    phrases = []
    for pair in pairs.split():
        low, high = (f"{{flow_{end}}}" for end in pair.split(":"))
        phrases += [
            f"{{peak_flow}} ___ {low} __ {USUALLY} __ {high}",
            f"{{peak_flow}} __ {low} {high}",
            f"{{peak_flow}} ___ {high} __ {NOW} __ {low}",
            f"{USUALLY} __ {high} ___ {{peak_flow}} ___ {low}",
        ]
    return ", ".join(phrases)


CONCEPTS: dict[str, str] = {
    "peak_flow": "peak flow, peak flows, pefr, peak flow meter",
    "peak_flow_half": f"""
        {_find_pairs("to_125:from_250 to_150:from_300 to_200:from_400 to_250:from_500")},
        {{peak_flow}} ___ (halved|half of|half what|half my|half normal|half usual|half its|half the
        usual), {{peak_flow}} ___ down to (a|) (half|third|quarter), {{peak_flow}} ___
        (under|below|less than) (a|) (half|third|50 percent|50), {{peak_flow}} ___ a (third|quarter)
        of
    """,
    "peak_flow_low": f"""
        {_find_pairs("to_200:from_270 to_300:from_400 to_375:from_500 to_450:from_600")},
        {{peak_flow}} ___ (down by|dropped|fallen) ___ (third|quarter|30 percent|40 percent)
    """,
    # No grown-up blows so little and is well.
    "peak_flow_tiny": """
        {peak_flow} (is|was|of|at|only|just|now|today|reads|says|reading|down to|has|dropped to|)
        (only|just|at|now|down to|dropped to|about|around|) {flow_to_150}
    """,
    "peak_flow_innocent": """
        {child_word}, {child}, my usual, as usual, same as, normal for, how (do|does|to), what is a,
        went up, gone up, improved, improving, better
    """,
    "relief_short": """
        {inhaler_word} ___ (only lasts|only lasted|only lasting|only works for|only holds|wears off|
        wore off|wearing off|lasts barely|barely lasts|hardly lasts|lasts) ___
        (half an hour|an hour|one hour|half hour|{number} minutes|{number} mins|minutes),
        {inhaler_word} ___ (only lasts|only lasted|only works for|only holds|wears off|wore off) ___
        {up_to_4} (hours|hour|hrs), {inhaler_word} ___ every (hour|half hour|half an hour|couple of
        hours|{up_to_4} hours|{up_to_4} hrs|{number} minutes|{number} mins), every (hour|{up_to_4}
        hours) ___ {inhaler_word}
    """,
    "tightness_back": "tight again, tightens up again, wheezy again, need it again, need more",
    "woken_by": "{pet}, baby, toddler, kids, phone, alarm, neighbours, needing the loo, bladder",
    "relief_planned": """
        as the nurse (said|told), as (told|prescribed|advised), how long does, does it, does
        {inhaler_word}, if i, doping, in my pocket, just in case, carry, insulin, breast pump, bike
        pump, track pump
    """,
    "relief_much": """
        (a|one|whole|another|full|two) (blue|whole|full|new|) {inhaler_word}
        (a|every|each|per|in a|in) (week|fortnight|10 days|ten days|{number} days), {inhaler_word}
        ___ (ran out|run out|finished|gone|empty|used up) (in|after|within) (a week|{number} days),
        (getting|going|got|gone|get) through ___ {inhaler_word} ___ (a|in a|every|each|per|this)
        (week|fortnight)
    """,
    "woken_nightly": """
        (waking|wakes|woken|wake|woke|wheezing|wheezy|coughing|cough) ___ (every night|each night|
        most nights|nightly|{from_3} nights|every single night), (every night|each night|most
        nights|{from_3} nights) ___ (waking|wakes|woken|wheezing|wheezy|coughing)
    """,
}
