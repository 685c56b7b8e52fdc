namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>What a reader knows of one entity at a place in the text.</summary>
internal sealed class EntityTrace
{
    /// <summary>Starts with what the entity's titles say.</summary>
    public EntityTrace(ArticleEntity entity, Gender settled)
    {
        Settled = settled;
        foreach (var title in entity.Titles)
        {
            if (GenderCues.OfTitle(title) is var gender and not Gender.Unknown) (Gender, IsSure) = (gender, true);
        }

        var forename = entity.Name.AsSpan();
        var space = forename.IndexOf(' ');
        IsSingleWord = space < 0;
        ForenameOdds = IsSingleWord ? ForenameGender.Embedded.LogOddsOfLetters(forename) : ForenameGender.Embedded.LogOdds(forename[..space]);
    }

    /// <summary>He or she, where a title, a noun beside a name or an earlier pronoun tells.</summary>
    public Gender Gender { get; private set; }

    /// <summary>The only gender of the person's pronouns, where an earlier reading of the whole article settled it.</summary>
    public Gender Settled { get; }

    /// <summary>True where a title or a noun beside a name tells ("her husband, John Roe").</summary>
    public bool IsSure { get; private set; }

    /// <summary>True for names of one word, which may be a surname.</summary>
    public bool IsSingleWord { get; }

    /// <summary>Log-odds of a woman's first name.</summary>
    public float ForenameOdds { get; }

    /// <summary>Number of mentions so far.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them stand in bylines, which speak of nobody the text is about.</summary>
    public int Bylines { get; private set; }

    /// <summary>The last mention; meaningless while <see cref="Count"/> is 0.</summary>
    public EntityMention Last { get; private set; }

    /// <summary>The last mention by name; meaningless while there is none.</summary>
    public EntityMention LastNamed { get; private set; }

    /// <summary>Token of the last mention that was the first of a person in its sentence, or its speaker; -1 where there is none.</summary>
    public int LastFirst { get; private set; } = -1;

    /// <summary>Takes note of a mention.</summary>
    public void See(EntityMention mention, bool isFirst, bool inByline)
    {
        Count++;
        if (inByline) Bylines++;
        Last = mention;
        if (mention.Form is MentionForm.Full or MentionForm.Short) LastNamed = mention;
        if (isFirst) LastFirst = mention.Tokens.First;
    }

    /// <summary>Takes note of a gender, unless one is known.</summary>
    /// <param name="gender">The gender heard of.</param>
    /// <param name="isSure">True where a noun beside a name tells, false where it is the gender of a pronoun that was resolved.</param>
    public void HearOf(Gender gender, bool isSure = false)
    {
        if (gender == Gender.Unknown || (Gender != Gender.Unknown && !(isSure && !IsSure))) return;
        (Gender, IsSure) = (gender, isSure);
    }
}
