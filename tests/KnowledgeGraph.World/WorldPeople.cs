namespace KnowledgeGraph.World;

/// <summary>A person of the world.</summary>
/// <param name="Id">Gold identity.</param>
/// <param name="Given">Given name.</param>
/// <param name="Middle">Initial of the second given name, or empty.</param>
/// <param name="Surname">Surname.</param>
/// <param name="Field">Field of work.</param>
/// <param name="Role">Job title.</param>
/// <param name="Home">Institution at first.</param>
/// <param name="MovedTo">Institution after <paramref name="MovedOn"/>; the same for those who stay.</param>
/// <param name="MovedOn">Number of the study from which the person works at the new place.</param>
internal sealed record WorldPerson(string Id, string Given, string Middle, string Surname, string Field, string Role, int Home, int MovedTo, int MovedOn)
{
    /// <summary>Full name without the initial.</summary>
    public string Name => $"{Given} {Surname}";

    /// <summary>Institution at the time of a study.</summary>
    public int InstitutionAt(int study) => study >= MovedOn ? MovedTo : Home;
}

/// <summary>An institution of the world.</summary>
/// <param name="Id">Gold identity.</param>
/// <param name="Name">Official name.</param>
/// <param name="Kind">university, hospital or institute.</param>
/// <param name="OtherNames">Other names the press gives it.</param>
/// <param name="Acronym">Its initials where it is known by them, else empty.</param>
/// <param name="Country">Country it stands in.</param>
internal sealed record WorldInstitution(string Id, string Name, string Kind, string[] OtherNames, string Acronym, string Country);
