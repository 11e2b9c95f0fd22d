"""Words about not wanting to live, and about harming oneself."""

CONCEPTS = {
    "suicidal": """
        want to die, wants to die, wanna die, wanted to die, wish i was dead, wish i were dead,
        wishes he was dead, wish i wasnt here, wish i hadnt woken up, dont want to wake up, end
        it all, ending it all, end my life, ending my life, take my (own|) life, taking my
        (own|) life, kill (myself|himself|herself), killing (myself|himself|herself), suicidal,
        suicide, topping myself, top myself, unalive, better off (without me|dead), better off
        if i wasnt, dont want to be here (anymore|any more|), dont want to be alive, doesnt want
        to be here, dont want to live, doesnt want to live, dont wanna be here, dont wanna live,
        no reason to live, no point (in|) (living|being alive|being here|going on), not worth
        living, whats the point (of|in) (living|being here|going on|being alive|life), cant go
        on (anymore|any more|living|like this), nothing to live for, nothing left to live for,
        no longer want to live, (jump|jumping|step|stepping) (in front of|off the) (a|the|)
        (train|bridge|tube|car|traffic|roof|cliff|lorry|platform), walk into traffic, run into
        traffic, thoughts of ending, thoughts about ending, life isnt worth, not want to exist,
        dont want to exist, stop existing, disappear for good, said (his|her|my) goodbyes,
        saying goodbye to everyone, ive got (the|my) pills ready, pills ready, everyone would be
        happier without me, world without me, (gonna|wanna|might|should|to|ill|just|going to)
        kms, kms tonight, (thinking of|thinking about|thoughts of|tempted to be|just|keep)
        ending it, (thinking|thoughts|thought|think) (of|about) ending (it|things), wrote a
        goodbye note, whoever finds (me|my body), when they find my body,
        (goodbye|farewell|suicide) (note|letter|letters), (letter|letters|note|notes) ___
        (say|says|saying) (sorry|goodbye), (everyone|everybody|my family|the kids|my kids)
        (can|could|would|will|might|should) ___ (move on|get over it|be fine|cope)
        (faster|better|just fine|) without me,
        (insurance|life insurance) (pays|will pay|would pay) (out|) (if im|when im|for)
        (gone|dead|me dead), (worked|working) out how and when ___ (go|end it|do it),
        (saving|saved|storing|stored|stockpiling|hoarding) (up|) (all|) (my|the|his|her)
        (codeine|tablets|pills|meds|paracetamol|sleeping pills|sleepers|morphine|tramadol) (up|
        instead| for the| so that| until| till| one by one| and), (best|better|easier|kinder) for
        everyone (if|) i (go|went|am gone|was gone|werent|wasnt), (leave|leaving) it (up|) to the
        (drivers|traffic|cars|lorries), (family|wife|husband|kids|they) (get|gets|getting|will
        get|would get|can have|will have) the (payout|life insurance|insurance money), my
        name on (the|a) (memorial bench|headstone|grave|gravestone), (written|wrote|writing)
        (a
        few|some|the|my|)
        letters to (the|my) (kids|children|wife|husband|girls|boys), how (far|high|deep)
        (is|are) the (fall|drop) (from|off) (the|a|that)
        (viaduct|bridge|cliff|roof|balcony|tower|multi storey),
        (carriageway|platform|bridge|motorway|
        cliff|tracks) ___ (think|thinking|thought) (just|) (step|jump|swerve|one step), (platform|
        bridge|cliff|ledge) ___ (this|that|a|the) (pull|urge) ___ (hold|held|step|jump|over),
        (scared|afraid|frightened) of what (i|ill) ___ (do|do to myself) (tonight|alone|when
        (the|) house|when everyone|once (theyre|they are)),
        pile (put by|saved up|stashed|squirrelled away) for (the|a|when),
        (tablets|pills|painkillers|meds|sleepers) ___ (put by|stashed|squirrelled
        away|tucked away) for (the|a|when|one), (ran|run|running|in|into|drew) (a|the|my)
        bath ___ (hairdryer|toaster), (hairdryer|toaster) (in|into|beside|next to) (the|my)
        bath, (leave|left|leaving) it (up|) to (the|a)
        (hill|mountain|road|sea|river|cold|weather|ice|dark|water) (whether|if) i
        (come|get|make|wake), wont be needing ___ or anything else,
        (sorry|gutted|disappointed|put out|shame|pity) (that|) (his|her|their|the) brakes
        (were|worked|held|are), (wish|wished|wishing|better if|shame|pity) ___ (hadnt|had
        not|didnt) (braked|brake|swerved|swerve|missed me)
    """,
    # Dark only beside a dark mood: people also leave, sort papers and are ready to go.
    "dark_hint": """
        ready to go, papers in order, wont be around, not be around, decided i wont be, i
        just died, if i (just|) died, gave me (his|her) medals, (gave|given) (me|away)
        (his|her|the) medals, sorted everything, look after the others, working out how,
        didnt come back off, where im going, on purpose i mean, want it to be over, only
        want it to be over, going to jump, here when the, wont be here, never come back,
        given away (his|her), id not need it, ill not need it, have a plan to, wont be here
        (next|much longer|by|tomorrow), (written|wrote) (a|my) note, ending it, sorted
        (out|) who gets, cant do (it|this) (anymore|any more), doing it for real, actually
        doing it,
        shouldnt be here, should (just|) not be here, and the insurance pays, sorry and
        who gets the, (took|taken) (his|her) (own|) life, scared of what i, afraid of what i,
        frightened of what i, house is tidy, bills (are|all|) (paid|paid up), affairs in order,
        not doing the winter, wont see (christmas|the winter|the spring), not (see|seeing)
        (christmas|the winter|the spring), bought a rope, bought rope, shotgun,
        date picked, longer than ive got in me, signed over to the, insurance ___ must pay,
        (sat|sitting|stood|standing) with the (tablets|pills|rope|knife)
    """,
    "dark_mood": """
        hopeless, worthless, burden, goodbye, goodbyes, bye, so sorry, sorry for everything,
        tell them sorry, (itd|it would|it will|itll) be
        (quieter|easier|better|kinder|simpler|calmer)
        for (everyone|everybody|them all|all of them|the family|my family), crying, cried,
        cant cope, so empty, feel empty, numb inside, dead
        inside, like its the last time, (is it|it is|its) normal to feel relieved,
        laughing it off, stopped (her|his|my) antidepressants, nothing matters, nobody
        would, no one would, better without me, dark thoughts,
        dark place, so dark, despair, desperate, depressed, depression, so low, very low,
        feeling low, suicide, tired of (it|everything|this|life|fighting), nothing left, no
        future, hate (myself|my life), so alone, so lonely, worried about (him|her|them), at
        peace, kids would, family would, dog would, funeral, letter to, past helping,
        past saving, get over it, when the house sleeps, her letters, his letters, the
        same road, hurts too much, too much
        now, love (u|you) all, hugged me, sorted everything, who gets the, on my own forever,
        no more use to, no use to (anyone|man|anybody|nobody), easy about it, only (a|) cost
        to, i only cost, longer than ive got in me
    """,
    "self_harm": """
        self harm, self harming, self harmed, cutting myself, cut myself on purpose, hurt
        myself on purpose, hurting myself on purpose, going to hurt myself, want to hurt
        myself, hurt myself tonight, burning myself on purpose, harm myself, harming myself,
        punching walls till
    """,
}
