"""Signs of level emergency. A hernia that is caught."""

CONCEPTS: dict[str, str] = {
    "hernia_told": """
        hernia, hernias, inguinal hernia, femoral hernia, umbilical hernia, incisional hernia
    """,
    "groin_bulge": """
        (lump|bulge) ___ (groin|belly button|navel|tummy button|op scar|section scar),
        (groin|belly button|navel) (lump|bulge)
    """,
    "wont_reduce": """
        {firmly_cannot} ___ (go|push|pushed|pushing|get|pop|slide|squeeze|tuck|shove) (it|) back
        (in|inside|down), {firmly_cannot} ___ (push|pushed|squeeze|tuck|shove|pop) (it|) (back|in),
        (isnt|not|doesnt|hasnt|didnt) ___ (going|go|gone|went|goes) back (in|inside|down), (back|in)
        but not (this time|today|now|tonight), not this time, stuck out, irreducible, wont reduce
    """,
    "bowels_stopped": """
        (havent|hasnt|not|cant|couldnt) ___ (pooed|pood|pooped|poo|passed wind|pass wind|farted|
        fart|passed gas|pass gas|opened my bowels|been to the toilet|gone to the toilet), no (wind|
        poo|gas) since, nothing passing, belly (is|gone|) (bloated|swollen|blown up)
    """,
    "hernia_hard": """
        {rock_hard}, gone hard, went hard, is hard, hard as (a|) (stone|rock), purple,
        gone (red|black|dusky|dark), agony, really sore, very painful, severe pain, excruciating
    """,
    # Mended, another thing by that name, or one that slips back by itself as it should.
    "hernia_harmless": """
        hiatus, hiatal, muscle hernia, sports hernia, sportsmans hernia, disc, disk, (hernia|groin)
        ___ (repair|repaired|mended|fixed|op|operation|surgery|mesh), (repair|op|operation|surgery)
        ___ hernia, (goes|slips|pops|slides) back (in|) (when|if|by|on|easily|lying|each|as|every)
    """,
}
