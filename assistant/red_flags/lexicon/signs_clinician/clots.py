"""Signs of level clinician. Clots, blood thinners, veins."""

CONCEPTS: dict[str, str] = {
    # Clots, thinners, veins
    "bleeding_risk": """
        {thinner}, {clot_disorder}, noac, doac, fragmin, acitrom, prasugrel, brilinta, effient,
        dual antiplatelet, dual antiplatelets, aspirin and plavix, low platelet, low platelets,
        blood thinning, bleeds easily, bleed easily, itp, pradaxa, sticky blood, inr, haemophilia
        b, haemophilia a, mild haemophilia, von willebrands, platelets are low
    """,
    "past_clot": """
        my stroke, since the stroke, stroke in {number}, stroke last, stroke {number} years,
        {number} years after a stroke, pulmonary embolus, lung clots, lung clot, vein thrombosis,
        dvt, deep vein thrombosis, pulmonary embolism, embolism, leg clot, leg clots,
        (a|the|had|previous|past|old|his|her|my) (clot|clots)
        (in|on|behind|after|years|when|last|two|three|back|which|from|{number}),
        (had|previous|past|history of|after) ___ (blood clot|blood clots|clots|a clot|dvt|pe), the
        lung thing, had one myself, sticky blood, blood clot (in|on|behind|after|last|years),
        blood clots in, history of clots, clotted leg, i had a stroke, ive had a stroke, i have
        had a stroke, he had a stroke and, she had a stroke and, ticked stroke, client had a
        stroke, history of (pe|dvt|clots|a clot|blood clots), had a dvt, previous blood clot,
        previous dvt, past dvt
    """,
    "vein_look": """
        varicose, spider, bulging, bulgy, ropey, ropy, rope like, lumpy, knotty, knotted, twisted,
        twisty, wormy, gnarly, sore, achy, aching, itchy, throbbing, web type, raised, big blue,
        fat blue, blue lumpy, squiggly, knobbly, cord like
    """,
    "sick_veins": """
        varicose, thrombophlebitis, phlebitis, sclerotherapy, spider veins, thread veins, venous
        ulcer, vein ulcer, leg ulcer, venous insufficiency, {vein_look} __ (vein|veins),
        (vein|veins) (clinic| ulcer| surgery| op| operation| stripping| ablation| glue|
        injections| surgeon| lumps| lump), veins (are| look| looking| have| go| stick| sticking|
        stuck| stand| standing| bulge| bulging| pop| popping| like| up| gone| in) ___ (twisted|
        twisty| lumpy| lumps| knotty| knotted| knots| bulging| ropey| ropes| worms| out even|
        ache| aching| itch| itchy| throb| throbbing| sore| painful| even in the cold| cords| map),
        (vein|veins) ___ (ache| aches| aching| itch| itchy| itches| throb| throbs| throbbing|
        sore| painful| hurt| tender), road map, knotted blue, (red|tender|sore|hard) cord, knotty
        string, knotty as, (knotty|knotted|twisted) ___ (vein|veins), (purple|blue|green)
        (grapes|cords|ropes|worms), fat worms, lumpy blue ropes, big green cords, like fat worms,
        (stick|sticks|sticking) out like (cord|cords|rope|ropes|string), vein procedure, from my
        veins, massive veins, its my veins, vein trouble, varicosities, vein glued, veins glued,
        venous, vein specialist, veins on ___ (both|calves|legs), stripped veins, raised veins
    """,
    "vein_surgery": """
        (vein|veins) ___ (stripped| zapped| lasered| laser| removed| ablated| injected| glued|
        tied| foamed| cauterised| sealed), (operation|op|surgery|laser|foam|stripping) (for|on|of)
        ___ (vein|veins), (vein|veins) (surgery|op|operation|stripping|ablation), sclerotherapy,
        evla, evlt, (stripped|lasered|zapped) ___ veins, vein procedure, (veins|vein) ___
        (procedure|glue|glued), they glued it, operation for veins
    """,
}
