"""Things, animals and jokes: what an alarming word may be said of that is nobody's body.

No food that upsets, no machine that throws its runner, nothing that burns or shocks stands among
the things: these might be the reason of what is told, and explain nothing.
"""

CONCEPTS = {
    # These do nobody any harm: named first in a message, they are what the last one was about.
    "plain_thing": """
        balloon, balloons, sunglasses, shades, flyers, leaflets, posters, poster, medals,
        biscuits, costume, costumes, lolly, ice lolly, popsicle, icing, ketchup, red dye, food
        dye, dye, ink, biro, felt tip, sharpie, paint, nail varnish, nail polish, face paint,
        fake blood, henna, lipstick, golf, chess, cushion, teddy, doll, puppet, pinata,
        curtains, blinds, carpet, wallpaper, button, velcro, label, spreadsheet, calendar,
        diary, schedule, raffle, crossword, quiz, jigsaw, lego, piano, guitar, violin, emoji,
        meme, gif, playlist, caption, logo, bunting, banner, suitcase, luggage, tank, drains,
        compost, twig, sourdough, tomato plants, sunflower, houseplant, cactus, avatar, emoji,
        sticker, stickers, hashtag, hoodie, apron, crayon, glitter, confetti, candle wax,
        jigsaw, scarecrow, snowman, sandcastle, trophy, rosette, certificate, invoice,
        champagne, prosecco, cork
    """,
    "gear_thing": """
        phone, watch, garmin, strava, app, screen, laptop, ipad, telly, tv, printer, router, wifi,
        sensor, footpod, foot pod, tracker, headphones, earbuds, headtorch, head torch, torch,
        battery, shirt, t shirt, jacket, coat, hat, cap, gloves, bag, rucksack, bottle, key, keys,
        zip, pocket, seam, shelf, umbrella, tent, gazebo, pillow, toy
    """,
    "house_thing": """
        jumper, jeans, dress, scarf, tie, wig, hood, sleeve, rug, lamp, bulb, clock, alarm,
        alarm clock, hoover, roomba, robot, speaker, radio, remote, mouse, keyboard, server,
        website, site, database, spreadsheet, report, deadline, essay, exam, meeting, interview,
        project, budget, song, album, film, movie, book, novel, story, chapter, episode, series,
        programme, podcast, character, level, video game, boss level, joke, pun, riddle, advert,
        headline, ticket, wallet, purse, suitcase, plant, flowers, hedge, lawn, dummy,
        mannequin, manikin, statue, sculpture, model, puppet, sim, villager, tamagotchi,
        horoscope, star sign, stock market, economy, league table
    """,
    "thing": "{plain_thing}, {gear_thing}, {house_thing}",
    "figure_reason": """
        (at|over|about|from|because of|seeing|when i saw|when i heard|when i read|when i opened)
        (the| my|that|those|this|your|their|his|her) (_|)
        (price|prices|cost|costs|bill|bills|fee|fees|
        invoice|quote|results|ballot|email|news|score|exam|rent|start list|elevation
        profile|queue|
        selfie|photo|photos|view|views|scenery|joke|jokes|memes|film|movie|cuteness|embarrassment|
        suspense|cliffhanger), (with|from|of)
        (excitement|embarrassment|boredom|jealousy|envy|shame| laughter|pride|cuteness)
    """,
    "pet": """
        dog, dogs, cat, cats, puppy, pup, kitten, hamster, rabbit, guinea pig, parrot, budgie,
        tortoise, goldfish, pony, horse, horses, goat, goats, cow, cows, sheep, hens, chickens,
        foxes, fox, whippet, labrador, spaniel, collie, greyhound, terrier
    """,
    # What opens the next message and says that a thing was meant.
    "thing_explained": """
        {figure_reason}, (hes|shes|he is|she is|thats|that is|this is) (only|just|)
        (a|an|the|my|our|) (_|) ({pet}|{house_thing}|{plain_thing}), {thing} ___
        (called|named|nicknamed), {plain_thing}, {thing} (i mean|i meant|obvs|obviously),
        (the|a|an|some|our|my) (red|fake|new|old|mini|ice|whole|) {plain_thing}, (its|it is|it
        was|was|thats|that was|is|because its|because it is|cos its|cos it is|turns out
        its|turned out to be|bc its) (only|just|all|) (a|an|the|my|our|his|her|some|) (_|)
        {thing}, (its|it is|it was|was|thats|that was) (only|just|) (a|the|)
        (midge|mozzie|mosquito|gnat|ant| flea|nettle) (bite|bites|sting|stings), of
        (my|the|our|a|his|her|this|that|these) (_|) ({thing}|shoe|shoes|trainer|trainers),
        (on|in) (my|the|our|a|his|her) (cake|poster|calendar|drawing|painting|map|whiteboard|
        spreadsheet|photo|advert|logo|wash|washing machine|quiz|musical), ice on the
        (pond|lake|puddle|canal), {gear_thing} in (my|the) (back|) (pocket|bag|rucksack), under
        (this|the|my|our) (cat|dog), is the (topic|title|subject|name|theme),
        (sorry|oops|lol|haha|ha|ok|oh) (the|my|a|its|it was|that was|i meant|i mean|)
        (the|my|a|) {thing}, (the|some|those|our|bloody|noisy) (neighbours|) {pet}, the
        (neighbours|bin|seagulls|owl), (oops|sorry|argh|ah|lol) typo, typo, autocorrect,
        {play_word} i mean, of
        (mud|clay|snow|soap|power|energy|pride|joy|love|fear|patience|ideas|excuses|money|fuel|work|admin|emails|washing)
    """,
    "play_word": "golf, chess, cricket, snooker, darts, bowls, zwift, minecraft, fifa, poker",
    # Said of nobody here: it stands beside a name or a finding and speaks about it.
    "told_about": """
        (do|does) (anyone|anybody|people|folk|runners) (actually|ever|really|) (get|have|suffer),
        team name, (the|our|my) (quiz|club|crossfit|relay) team, (is|was) (the|our|my) name,
        name of (the|our|my|a), called after, crossword, pub quiz, quiz question, my novel, novels
        (hero|heroine), in my (story|novel|book|play|script), newsletter, protocol, policy, first
        aid (exam|course|badge|training|refresher), (topic|title|subject) of (the|my|a|our)
        (talk|essay|blog|lecture|poster|dissertation), symptom chart, awareness week, is it true
        (that|people|runners), just curious, out of curiosity
    """,
    "joke_said": """
        joked, he jokes, she jokes, giggles, giggling, in stitches, rofl, figuratively,
        metaphorically, so to speak, as it were, emotionally, financially, mentally speaking
    """,
}
