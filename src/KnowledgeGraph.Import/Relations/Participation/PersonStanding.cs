namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Where a person stands among the others of an article.</summary>
/// <param name="Turn">Place among the scholars by first mention, 0 for the first; -1 for who is none.</param>
/// <param name="Scholars">Number of scholars in the article.</param>
/// <param name="AuthorKnown">True where words name somebody else as an author.</param>
/// <param name="AuthorBefore">True where such a person is named before.</param>
/// <param name="SharesAuthors">True where the person works where such a person works.</param>
/// <param name="Works">True where the person has an institution.</param>
/// <param name="Serves">True where one of the institutions is of a known kind; clubs are not.</param>
/// <param name="Own">True where the person's institution did a study.</param>
/// <param name="Rival">True where any institution did a study.</param>
/// <param name="Advocates">True where all institutions of the person speak for a cause or govern: charities, societies, ministries.</param>
/// <param name="HoldsOffice">True where the name stands behind an office of parliament or government: "MP", "minister".</param>
/// <param name="HoldsPost">True where the text says what the person is.</param>
/// <param name="Practises">True where the post is one of those who treat, lead or advise, and none of research.</param>
/// <param name="Studies">True where the post is one of research: "lecturer", "PhD student".</param>
/// <param name="Researches">True where one of the institutions is a university, a hospital or an institute.</param>
/// <param name="IsExpert">True where the text calls the person an expert on something.</param>
/// <param name="IsLeading">True where the text calls the person leading in a field.</param>
/// <param name="IsFamous">True where the text calls the person a player, an actor, a singer.</param>
/// <param name="Aged">True where the text tells the person's age.</param>
/// <param name="InProse">True where every mention stands within a line of running text.</param>
/// <param name="InRunOn">True where every mention stands in words that go on without a full stop, as broadcasts written down do: who speaks there cannot be told.</param>
/// <param name="InOutsideView">True where the sentences before lead up to the views of outsiders.</param>
internal readonly record struct PersonStanding(
    int Turn,
    int Scholars,
    bool AuthorKnown,
    bool AuthorBefore,
    bool SharesAuthors,
    bool Works,
    bool Serves,
    bool Own,
    bool Rival,
    bool Advocates,
    bool HoldsOffice,
    bool HoldsPost,
    bool Practises,
    bool Studies,
    bool Researches,
    bool IsExpert,
    bool IsLeading,
    bool IsFamous,
    bool Aged,
    bool InProse,
    bool InRunOn,
    bool InOutsideView);
