"""Signs of level clinician. Illness of the whole body, and lumps."""

CONCEPTS: dict[str, str] = {
    # Whole-body illness
    "weight_gone": """
        {weight_loss}, losing (a lot of|loads of|) weight, weight (is|has been|keeps|just|)
        (going|falling|dropping|coming off|fallen|dropped|melting), (down|dropped|lost|shed)
        (about|nearly|over|another|) {number} (lbs|pounds|lb|kg|kilos|stone|kgs),
        (down|dropped|lost) a stone, (belt|trousers|jeans|shorts|clothes) (are|is|keep|)
        (hanging|falling|down two|down a|loose|looser|down another|a belt job), shorts are
        hanging, wasting away, down two holes, weight is going, (gone|going|taken) in
        (two|three|{number}|a few) (holes|notches), (in|down) {number} holes,
        (trousers|clothes|shorts|jeans|pants) falling off, falling off me, near two stone, down
        near {number} stone, belts on the last hole, gone to nothing, lost a bit of weight,
        dropped another {number}, another nine, (down|lost|dropped) ___
        (stone|lbs|pounds|kilos|kg) since, id go s now, hanging off me,
        (trousers|jeans|clothes|shorts) (hanging|falling|hang|hangs|fall) off (me|him|her)
    """,
    "no_diet": """
        {not_trying}, havent been trying, not been trying, wasnt trying, im not trying, no diet,
        not on a diet, eat like a horse, eating like a horse, eating loads, eating properly, eat
        the same, no idea why, no idea i eat, not dieting, eating as normal, without meaning, off
        my food, off her food, off his food, off food, no appetite, cant be bothered with food,
        lost my appetite, gone off my food, without dieting, with no diet, just not fussed, leave
        half, haha no diet, same breakfast, wasting away
    """,
    "wet_nights": """
        {night_sweats}, soaks the sheets, soak the sheets, soaking (the|my|through)
        (sheets|pjs|pyjamas|bed|bedding|my pjs|t shirt), soaking through, drenched in bed,
        (drenched|soaked|wringing|dripping) ___ (night|nights|sheets|bed|pyjamas|pjs), change the
        sheets, changing the sheets, sheets (are|were|) (soaked|drenched|wringing|wet), soaked
        pjs, soaked pyjamas, soaked through at night, waking damp, wake up damp, chucking off the
        doona every night, four nights out of, through my pjs, sheets most nights, wake up
        wringing, wringing wet, wakes wringing
    """,
    "fever_evenings": """
        (a fever| fever| a temperature| ive a temperature| my temperature| his temperature| her
        temperature| a temp| temps| feverish) ___ (most evenings| every evening| each evening|
        evenings| by teatime| every night| most nights| every day| for weeks| weeks| fortnight| on
        and off| off and on| comes and goes| from last| since {number} days| for {from_8} days|
        last {from_8} days| over a week), (evening|on and off|low grade|nightly)
        (fever|fevers|temperature|temp|temps), ({from_8} days|weeks|fortnight) of
        (fever|fevers|temps)
    """,
    "drained": """
        always tired, always knackered, knackered all the time, exhausted all the time, tired all
        the time, constantly tired, tired constantly, constantly exhausted, no energy, zero gas,
        zero energy, wiped out, worn out all the time, shattered all the time, permanently
        knackered, dog tired all, pale, washed out, tired the whole time, fatigued, run down, bone
        tired, weary, tired off, really tired, so tired, exhausted, knackered, so so tired, look
        grey, shattered, wiped, zonked, always wiped
    """,
    "bruises_easily": """
        bruising easily, bruise easily, bruises easily, bruises from nothing, bruises (on|all
        over) ___ (nothing|nowhere|no reason), unexplained bruises, random bruises, bruises
        everywhere, easy bruising, bruises i cant explain, all the bruises, bruises and no i
        didnt, bruises on my arms, bruising for no reason, bruises on my legs from nothing, gums
        bleed, my gums too, bleeding gums, no i didnt fall
    """,
    "had_cancer": """
        {cancer}, prostate radiotherapy, lumpectomy, mastectomies, cancers, melanoma, carcinoma,
        myeloma, hodgkins, non hodgkins, breast surgery and, radio iodine, kidney removed, whole
        kidney out, bowel done, the bowel done, the prostate done, the breast done, had the
        prostate, had the breast, had the bowel, thyroidectomy, thyroid cancer, in remission,
        remission, secondaries, orchidectomy, stem cell transplant, psas been, psa has been, beat
        (cancer|kidney|breast|lymphoma), cancer survivor, lung op for cancer, for cancer in,
        kidney out for cancer, prostate out, breast in, radiation in, the radiation in, radio in,
        bowel cancer, cancer in my, lymph cancer, prostate with the radiation, had lymphoma, had a
        melanoma
    """,
    "kin_cancer": """
        (gran| nan| grandad| grandfather| grandmother| grandma| granny| uncle| aunt| auntie|
        friend| mate| neighbour| colleague| boss| mother in law| father in law) ___ {cancer},
        (mum|mom|dad|father|mother|sister|brother|wife|husband|mam|da|partner) ___ {cancer},
        {cancer} in the family, family history of ___ {cancer},
        (mums|moms|dads|sisters|brothers|mothers|fathers|wifes|husbands) __ {cancer}, cancer
        charity, for {cancer}, runs in the family
    """,
    "cancer_kin_hurts": """
        (his|her|their|dads|mums|moms|hers) __ {msk_part} ___ {hurting}, {hurting} (in|on)
        (his|her|their) __ {msk_part}, has (a|) (sore|painful|aching) {msk_part},
        (his|her|mothers|mums|dads) {msk_part}, hip bone is paining, (his|her|dads|mums|moms)
        {hurting} {msk_part}, complaining of ___ (rib|hip|back|shoulder|shin|bone), (his|her)
        (shin|hip|rib|back|collarbone|pelvis|upper arm bone|arm bone|thigh) (is|s|has
        been|been|bone|at), his (shin|shins) at him, (his|her) __ (collarbone|collarbones)
        ___ sore, her
        (arm|upper arm|hip) bone, (his|her) collarbones been sore
    """,
    "bone_ache_place": """
        {spine_part}, {rib_part}, {hip}, {bone}, {shin}, {thigh}, {shoulder}, {arm}, {groin},
        {leg}, {knee}, pelvis, thigh bone, {buttock}, {neck}, {foot}, {heel}, hip bone
    """,
    "bone_ache": """
        {bone_ache_place} ___ {hurting}, {hurting} {bone_ache_place}, {hurting} (in| on| at| of|
        around| round| down| behind| under| inside| along| across| near| deep) ___
        {bone_ache_place}, {bone_ache_place} (is|has been|s|thats|thats been|been|was|been a bit)
        __ {hurting}, {bone_ache_place} thats at me, {rib_part} ___ at me, (rib| ribs| collarbone|
        pelvis| hip| shin| thigh bone| shoulder blade| breastbone| sternum| upper arm| spine) ___
        (sore|ache|aches|aching|at him|at me|niggling|pain|pains), complaining of ___
        (rib|ribs|hip|shoulder blade|pelvis|back), ache (over|in|at|round|deep in) ___
        (pelvis|rib|ribs|hip|shin|spine|sternum|breastbone|thigh|bone), pain deep in, making my
        collarbone sore, {bone_ache_place} ___ __ {hurting}, {bone_ache_place} ___
        (complaining|complains|sore|paining)
    """,
    # Lumps
    "lump_word": """
        lump, lumps, lumpy bit, nodule, mound, lipoma, ganglion, knobble, hard swelling, firm
        swelling, bony knob, hard thing, ball under skin, ball under the skin, soft lump, squidgy
        lump, fat lumps, thing in the meat, yoke, bump (on|in|above|below|behind|under)
        (my|the|his|her|a), swelling (in|on|above|below|behind|under|deep in) (my|the|his|her|a),
        growth on (my|his|her), mass in (my|his|her)
    """,
    "grows": """
        getting bigger, got bigger, gets bigger, growing, growing back, grown, grows, grew,
        bigger, enlarging, doubled, doubled in size, keeps growing, bigger since, bigger each,
        bigger every, bigger than, larger, expanding, increasing in size, increasing, chunkier,
        size of a golf ball, golf ball, size of an egg, boiled egg, clementine, walnut, a lime,
        plum, tangerine, kiwi, satsuma, apricot, tennis ball size, came back, come back
    """,
    "fixed_deep": """
        wont move, doesnt move, not moving, cant move it, fixed, doesnt slide, doesnt budge, deep,
        hard as, rock hard, hard, firm, solid, stuck to, doesnt roll, doesnt rub out, doesnt go
        down
    """,
    "lump_grows": """
        {lump_word} ___ {grows}, {grows} {lump_word}, {grows} ___ {lump_word},
        (lump|lumps|mass|growth|nodule|mound|lipoma) ___ {fixed_deep}, {fixed_deep}
        (lump|mass|growth|nodule), golf ball sized __ (lump|swelling|mass|knot),
        (lump|swelling|knot|mound) ___ (big as|like half|longer than) ___ {grows},
        (pea|grape|cherry|walnut|marble|sultana|blueberry|pebble|raisin|olive) ___ (golf ball|
        lime| plum| egg| satsuma| clementine| ping pong| tangerine| orange| lemon),
        (marble|pea|grape|walnut|cherry|blueberry|egg|golf ball) sized, (another|second) one
        (has|s|is|) come up beside, (knob|lump|hard thing) ___ (wasnt there|doubled|bigger), each
        month more big, its doubled, (lump|knot|hard thing|swelling) ___ (more like a|now a), used
        to be a (pea|grape|marble), jeans feel tight on, {lump_word} (above|below|behind|in|on)
        ___ (bone hard|like bone), muscle knot ___ (weeks|months) ___ bigger, more like a
        (plum|lime|egg|golf ball|satsuma), was a (pea|grape|marble|walnut) ___ (golf
        ball|lime|plum|egg|satsuma|clementine|tangerine), (knot|swelling|mass) ___
        (doubled|getting bigger|keeps growing|twice the size it was), golf ball sized lump,
        (bump|lump) on ___ getting (larger|bigger), lipoma ___ grown, swelling in ___ bigger
        (each|every) (week|month)
    """,
    "lump_private": """
        (lump|bump|nodule|knot|mass|swelling|hard bit|pea) (in|on|at|inside|by|under) ___ (breast|
        boob| breasts| nipple| armpit| testicle| testicles| nut| ball| balls| scrotum| bollock|
        groin crease| teste| nuts| arm pit| boobs| tit| left ball| right ball| left nut| right
        nut), (breast|boob|testicle|testicular|groin|armpit) lump, (glands|gland|lymph node|lymph
        nodes|nodes) ___ (up|swollen|big|bigger|weeks|months|chunkier|hard), swollen (glands|lymph
        nodes|gland|node|nodes), bump on (my|his) (left|right) (nut|ball|testicle), (pea|lump|hard
        thing|bump|thing) ___ (right ball|left ball|nut|balls|testicle|breast|boob),
        (balls|ball|testicle|breast|boob) ___ (hard pea|lump|bump|pea),
        (lumps|lump|yoke|gland|glands) (on|in|at) ___ neck, side of my neck since, (balls|ball)
        has a hard
    """,
    "lump_harmless": """
        unchanged, (hasnt|not) changed (at all|in (years|months|ages)|since|for|one bit),
        same size, shrinking, smaller, getting smaller, haematoma, bunion, bakers cyst, bump
        in the road, speed bump, race bump, bumps, baby bump, mileage, feet, growing pains,
        rubs out, gone by, goes by
    """,
    # A knot or a muscle, unless it grows.
    "lump_knot": """
        lump of (a|) (knot|muscle|tight muscle), (knot|knots) of muscle, lumps and knots,
        knots and lumps, lump when i flex, lump (if|when) (i|you) (flex|tense|make a muscle)
    """,
}
