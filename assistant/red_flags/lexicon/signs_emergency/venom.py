"""Signs of level emergency. Venom: snakes and their like, and very many stings."""

CONCEPTS: dict[str, str] = {
    "venom_animal": """
        snake, viper, adder, puff adder, death adder, rattlesnake, rattler, copperhead, cottonmouth,
        water moccasin, cobra, mamba, krait, taipan, boomslang, brown snake, tiger snake, coral
        snake, funnel web, funnelweb, redback, black widow, scorpion, box jellyfish, irukandji,
        stonefish, blue ringed octopus
    """,
    "venom_bitten": """
        {venom_animal} (just|has|had|then|actually|only|must have|mustve|may have|might have|)
        (bit|bitten|stung|struck|nipped|fanged|bites) (me|my|him|his|her|us|our|them|their|mine),
        {venom_animal} ___ (and|then|think|thought|reckon|when|before|til|till|until|so) (it|he|she)
        (just|has|then|may have|might have|mustve|must have|)
        (bit|got|struck|nipped|stung|bitten|had), {venom_animal} (just|has|had|)
        (got|nailed|tagged|had) (me|my|him|his|her|our|hubbys|hubby), (bit|bitten|stung|struck|
        nipped|tagged|nailed) (on|in|by) ___ by __ {venom_animal}, (bit|bitten|stung|struck|nipped|
        tagged|nailed) by __ {venom_animal}, {venom_animal} ___ (bit|sank|struck|fanged|stung|
        bitten) (me|my|him|his|her|us|our|its|their|mine), {venom_animal} ___ fangs,
        {venom_animal} __ fang
    """,
    "venom_met": """
        (stood|trod|stepped|tread|ran|jumped|landed|sat|knelt|disturbed|kicked|startled|picked|met|
        saw|spotted|passed|there was) ___ {venom_animal}, {venom_animal} ___
        (grass|path|trail|stile|road|rock|rocks|bush|bushes|track|log|bracken|heather|reef|sand),
        (it was|was it|maybe|think|looked like|looks like|think it was) (a|an) {venom_animal}
    """,
    # "A snake crossed, it got me": told in two sentences, or by what it left.
    "venom_mark": """
        (it|he|thing|bugger|sod) (just|has|had|must have|mustve|may have|might have|)
        (bit|bitten|struck|nipped|fanged|stung) (me|my|him|his|her|our|us), (it|think it|reckon it)
        (got|has got) (me|my|him|his|her), (two|2) (little|small|tiny|red|neat|)
        (dots|holes|marks|punctures|pinpricks|puncture marks|puncture wounds|spots of blood), fang
        (mark|marks|wound|wounds), fang in my, (and|then|when|before|so) it
        (bit|struck), been bitten, got bitten, got bit, bite (mark|marks)
    """,
    "venom_named": """
        {venom_animal} (bite|sting), snakebite
    """,
    # Yoga, beer, shoes and cars; a bite that missed, that is asked about, or that a vet must see.
    "venom_innocent": """
        {venom_missed}, {venom_general}, {venom_vet}, {venom_namesake}
    """,
    "venom_missed": """
        (nearly|almost|tried to|went to|about to|could have|couldve|wouldve|would have) ___
        (bit|bite|bitten|got|get|strike|struck|stung|sting|had), (missed|misses) (me|my|him|her|us),
        rubber snake, toy snake, plastic snake, fake snake
    """,
    "venom_general": """
        if (bitten|stung|struck|bit), if (you|youre|one|someone|somebody|people|runners|im|i am)
        (are|were|is|was|get|gets|do get|ever get|) (bitten|stung|struck|bit), (how
        (common|dangerous|bad|serious|likely|many|do you|do i|to|often|would)|what
        (is|are|does|if|would)|whats|are|do|does|why|worth|carry|carrying|avoid|prevent|risk of|fear
        of|scared of|afraid of|worried about|no) ___ ({venom_animal} (bite|sting)|snakebite),
        ({venom_animal} bite|snakebite) (kit|kits|first aid|bandage|bandages|training|course|
        protocol|gaiters|risk|risks|season|piercing|piercings|drill|talk)
    """,
    "venom_vet": """
        (my|the|our|his|her|a|mates) {pet} ___ (got|was|been|getting|is) ___ (bitten|bit|stung),
        (bit|bitten|stung|got) (my|the|our|his|her|a|mates) (wee|poor|old|little|) {pet}, vet, vets
    """,
    "venom_namesake": """
        (cobra|scorpion|snake) (pose|poses|stretch|stretches|hold|kick|plank|move|moves|oil|draft),
        yoga, pilates, pint, pints, beer, beers, lager, cider, curry, snakebite and black, dodge
        viper, copperhead (road|trail|hill|loop|ridge|ultra), rattlesnake (road|trail|hill|loop|
        ridge|ultra|canyon|ramble), {venom_animal} ({number}k|{number} miler|{number} mile|half|
        marathon|race|relay|intervals|session), zodiac, star sign, snakes and ladders
    """,
    # A dozen and more: their venom adds up, allergy or not.
    "many_stings": """
        stung ___ {from_12} (times|odd|or so|places|plus|bees|wasps|hornets|of them),
        {from_12} (odd|or so|plus|or more|) (bee|wasp|hornet|) stings,
        (covered in|dozens of|hundreds of|
        loads of|countless) (bee|wasp|hornet|) stings, stung (dozens|loads|lots|hundreds) of times,
        stung by (a|the|) (whole|entire|huge|) (swarm|nest|hive|colony),
        (swarm|swarmed|hive) ___ stung, (attacked|set upon|engulfed|mobbed) by (a|the|)
        (swarm|swarm of|whole nest|killer bees)
    """,
    # "Bee stings, about 30", but not "about 30 minutes ago".
    "stings_counted": """
        {sting_animal} (stings|stung me|stung him|stung her) ___
        (about|like|around|over|maybe|least|some|roughly|easily) {from_12}, (nest|{sting_animal})
        ___ stung ___ (about|like|around|over|maybe|least|some|roughly|easily) {from_12}
    """,
    "sting_when": """
        {from_12} (minutes|mins|min|hours|hrs|days|miles|mile|k|km|seconds|weeks|metres|m|years),
        {number}k, {number}m
    """,
    "sting_animal": "bee, bees, wasp, wasps, hornet, hornets, yellowjackets, yellow jackets",
    "stung_all_over": """
        stung (all over|everywhere|head to toe|to bits|to pieces|on every), stung ___ all over
    """,
    # What stings the skin all over without any venom to speak of.
    "sting_innocent": """
        nettle, nettles, rain, hail, sleet, spray, sweat, salt, sunscreen, suncream, chlorine, deep
        heat, tiger balm, wind, sand, chafing, chafe, shower, midges, sunburn, soap
    """,
}
