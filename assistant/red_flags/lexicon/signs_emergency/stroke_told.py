"""Signs of level emergency. A stroke as a bystander or a patient tells it, without its words."""

CONCEPTS: dict[str, str] = {
    "own_face": "face, mouth, smile, lip, cheek",
    # "His mouth is pulled to the left."
    "face_crooked": """
        {own_face} ___ (crooked|twisted|squint|pulled|hanging|sagging|droopy|wonky|lopsided|
        slanted|skew|squiff) ___ (side|left|right), (his|her|my|dads|mums|das|mams|husbands|wifes|
        mates) {own_face} (_|) (became|become|went|gone|is|was|has gone|got|turned|is gone|was gone|
        looks|looked|all) (_|) (_|) (crooked|twisted|lopsided|slanted|skew|squint), {own_face}
        (became|became all|become|has become|turned) (crooked|twisted|slanted|skew),
        one side of (my|his|her|the) {own_face} (wont|doesnt|isnt|will not|not) (move|moving|work|
        working|smile), (mouth|face) hanging (on|to|down|at) (the|) (one|left|right), with (his|her)
        mouth hanging
    """,
    # Half of what is to be seen is missing.
    "half_unseen": """
        (couldnt|cant|could not|cannot|can not) see the (left|right|bottom|top|lower|upper) (half|
        side|part) of (anything|everything|things|peoples|faces|my|the
        (page|screen|sign|road|path)), half (of|) (my|the|his| her) (sight|vision|eye|view)
        (in|on|is|was|has|went|goes|gone|just|) ___ (grey|gray|black|
        dark|gone|missing|blank|went|disappeared), (left|right) half of (my|the|his|her) (sight|
        vision|view) ___ (gone|missing|black|grey|blank|went)
    """,
    # A hand or an arm that doesn't do as it is told.
    "hand_disobeys": """
        (hand|arm|fingers|leg) (wont|wouldnt|doesnt|didnt|isnt|will not|not) (_|) (do|doing)
        (what|as|anything) (i|he|she) (want|wants|wanted|tell|tells|told|say|says|ask), (hand|arm|
        leg) ___ (not|isnt|wont|doesnt) (listen|listening|obey|obeying|cooperate|cooperating), (my|
        his|her) (right|left) (arm|hand|leg|side) (has|s|is|just|suddenly|) (gone|went|going) (all|
        really|so|) (weak|heavy|limp|floppy|useless|dead|numb), dropped (the|my|his|her) (phone|cup|
        mug|pen|keys|fork) (twice|three times|again|and again), {cannot} hold (my|a|the|his|her)
        (pen|cup|mug|fork|spoon|phone) (properly|since|any more|now|right)
    """,
    "talks_wrong": """
        {speech_lost}, talking funny, talk funny, talks funny, {cannot} find the word, {cannot} get
        (a|the) word, words wrong, calls everybody by the wrong, (not able|unable) to (speak|talk)
        (clearly|properly), speaks funny, tongue (is|feels) (thick|heavy), face __ numb, numb
        (face|cheek|lips), letters made no sense
    """,
    "word_missing": """
        {cannot} find the word for, (lost|forgot|forgets|forgotten) the word for (kettle|cup|spoon|
        chair|dog|car|phone|shoes|her|his|my), letters (made|make) no sense, (watch|phone|letters|
        numbers|words) (made|make|makes) no sense for
    """,
    # A head that bursts in one moment, as never before.
    "head_burst": """
        (my|his|her) head (just|has|suddenly|nearly|) (exploded|burst|blew up|blew|went off|went
        bang), explosion in (my|his|her) head, (headache|head) ___ (started|came|hit|came on|began)
        (with a|) bang, (started|came) (on|) (bang|with a bang|in one second|in a second) (in|on|
        at|mid|during), {headache} ___ (in one second|in a second|in an instant|like a switch)
    """,
    "never_such": """
        never had (one|a headache|anything|pain|a pain|it) (_|) like (it|this|that), never had such,
        never known (anything|one) like, worst (ever|yet|one|ive|pain|headache|of my life), like
        nothing (ive|i have|on earth), worst of my life
    """,
    "head_figure": """
        maths, homework, tax, spreadsheet, stats, statistics, options, choice, choices, advice, so
        much information, with all the, trying to understand, reading about, shoes, hangover
    """,
}
