"""Signs of level emergency. Bleeding that does not stop, or comes from inside."""

CONCEPTS: dict[str, str] = {
    # Bleeding.
    "bleeding_spurt": """
        (lift|lifted|take|took|let) (it|my thumb|my hand|my finger|the pressure|the cloth) off
        (it|) (pours|pumps|gushes|goes again|we go again|starts again),
        (spurting|spurts|pumping|squirting|shooting|gushing|pouring|jets) ___ (blood|out of|out
        my|from), blood ___ (spurting|pumping|shooting|pouring|jumps|gushing|running
        off|squirting|comes in), in time with (my|his|her) (pulse|heart), like a water pistol, still
        pouring, its pumping, pumping like, make a fountain, still coming, im bleeding out, hes
        bleeding out, shes bleeding out, cut an artery, welling up faster, still bleeding after,
        blood loss, blood pumping out, gash ___ pouring, bleeding out, gash to the bone,
        (coming|comes|came|pumping|blood) (out|) in (pulses|spurts|jets|squirts), (its|it
        is|blood|bloods|blood is) still (running|pouring|trickling|streaming|dripping) (down|)
        (into|in|onto) (my|his|her) (shoe|sock|boot|trainer)
    """,
    "soaking_through": """
        (through|soaked|soaking|soak|drenched|full|red) ___ (towel|towels|dressing|dressings|tea
        towel|tea towels|tshirts|buff|hoodies|bandage|bed sheet|cloth|gloves|t shirts|sock),
        (towel|towels|dressing|dressings|cloth|buff|sheet|sock|tea towel) ___
        (soaked|full|drenched|through|red|squelches|again), towel full, puddle, third towel, tea
        towels, over my gloves, shoe is full, shoes full, my sock squelches, used all our tissues,
        both hoodies, soaked through {number}, through {number} dressings, {number} dressings,
        filled a bowl, filled a cereal bowl, cereal bowl,
        (towel|towels|dressing|dressings|bandage|tea towels) (is|are) (sopping|sodden|wringing)
    """,
    "wont_stop_bleeding": """
        (wont|not|doesnt|hasnt|isnt|cant|never|didnt) (stop|stopping|stopped) bleeding, bleeding ___
        (wont|not|hasnt|doesnt|nonstop) (stop|stopping|stopped), flow is not stopping, blood ___
        nonstop, {bleeding} ___ (nonstop|{a_while} now|for {a_while}|still after), still bleeding,
        (pressed|pressing|pinching|pressure|pressed on it) ___ ({a_while}|minutes|hour), bleed ___
        {from_12} minutes, still bleeding after {a_while}, bleeding hasnt stopped, nothing (_|)
        (to|) (stop|stops|stopping|stopped) (_|) __ bleeding, nothing (gets|got|has got)
        (the|my|his|her) bleeding
    """,
    "open_wound": """
        cut, gash, wound, glass, barbed wire, fence, knife, nicked, saw, chain, spike, dog bit,
        gashed, sliced, laceration, ripped open, chunk missing, artery, toe has come off, branch,
        stile, greenhouse, thorn, vein, bottle, thorns
    """,
    "nose_on_thinner": "nosebleed, nose bleed, nose went",
    "vomited_blood": """
        coffee grounds, coffee ground vomit, haematemesis, bowl of fresh blood, something black and
        grainy, came back up ___ ketchup, it was like ketchup, (vomiting|vomited|vomit|threw
        up|throwing up|puking|puked|brought up|bringing up|chucked up) ___ (blood|coffee
        grounds|coffee ground|black and grainy|cafetiere|black grainy|bloody), (threw|throwing|came
        back) up ___ like ketchup, bringing up bright red, (threw|throwing) up ___ it was
        (all|bright|really|) red, (vomited|puked) ___ it was (all|bright|really|) red,
        (sicking|being sick|been sick|vomiting| vomited|vomit|throwing up|threw
        up|puking|puked|bringing up|brought up|chucking up|chucked up) ___ (dark brown|brown|black)
        __ (grainy|gritty|grains|granules|grit|specks|flecks), (sick|vomit|vomited|threw up|thrown
        up|puked|puking) ___ ___ coffee (grains|granules|grinds|grit|dregs),
        (vomit|sick|puke) (looks|looked|is|was) like (ground|) coffee
    """,
    "passed_blood": """
        (toilet|bowl|loo|portaloo) (is|was|full of|bright|solid|all) __ (bright red|blood|solid
        red|full of blood), bowl is solid, more red than water, blood clots ___ (toilet|loo),
        pouring blood from my (bum|bottom|back passage), pouring ___ back passage, heavy rectal,
        dark jelly lumps, (bits|lumps|clots) like liver, red like paint, like paint with,
        (clots|lumps) ___ (faint|dizzy|swimmy), bowl ___ red ___ clots,
        (so much|loads of|lots of|a lot of) blood in the (loo|toilet|bowl|pan|portaloo),
        (loo|toilet|bowl|water|pan) ___ all red (with|and) ___ (lumps|clots|bits)
    """,
    "pads_soaked": """
        pad (every|an|each) (hour|half an hour|half hour|{number} minutes),
        (soaking|soaked|gone through|going through|bleeding thru|bleeding through) ___
        (pad|pads|super plus|tampon|tampons), {from_3} pads
        (an|every|a|since|soaked|already|today|so
        far|gone|this|per|by|through|down|full|later|tonight|and|in (an|one|the
        last|under|two|three|half|a|{number})), three of the big maternity, a pad in like
    """,
    "faint_from_loss": """
        {near_faint}, {grey_face}, go black when, dizzy when i stand, sparkles, spots in my eyes,
        swimmy, colour of paper, pale, faint, yawning, getting cold, head turns, white and shivery,
        seeing sparkles
    """,
    # In plain words alone: "runs on black sticky tarmac" are of another kind.
    "gut_blood": """
        (poo|poos|poop|poops|pooed|pooped|stool|stools|turd|turds|number twos|bowel
        movement|bowel movements|diarrhoea|shit|back passage) ___
        (black|tarry|tar|like coal|maroon|bloody|blood|dark red),
        (black|tarry|bloody|maroon|blood in) __ (poo|poos|poop|poops|stool|stools|turd|turds|
        diarrhoea|shit), melena, melaena, passing (black|blood|tar)
    """,
    "faint_upright": """
        (dizzy|black|swimmy|stars) when i (stand|stood|get up|got up), (nearly|almost)
        (fainted|went) ___ (standing|getting) up, (pale|white) and (sweaty|clammy|shaky|weak)
    """,
    "belly_blow": """
        (belly|tummy|stomach) ___ (swelled|swelling|swollen|swelling up|drum|tight|rigid), hit ___
        in the belly, belly first, handlebar in the, shoulder tip hurts
    """,
}
