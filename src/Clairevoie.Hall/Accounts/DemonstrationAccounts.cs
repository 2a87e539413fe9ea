using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Accounts;

/// <summary>
/// One account for each role of the fictional city, and three for investigators, since what one body sees another does not. Their password is public, so they open only from the machine itself.
/// </summary>
public sealed class DemonstrationAccounts(AddAccount add, Cellar cellar)
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "clairevoie en mer";

    private static readonly Question Known = Question.In<DemonstrationAccounts>("Accounts/demonstration_accounts");

    /// <summary>Who they are, and for which invented agency.</summary>
    public static IReadOnlyList<(Role Role, string Name, string Agency)> Posts { get; } =
    [
        (Role.Coordinator, "coordination", "PREF"),
        (Role.Analyst, "analyste", "CROSS"),
        (Role.Investigator, "enquete", "PJ"),
        (Role.Investigator, "gendarmerie", "GN"),
        (Role.Investigator, "douane", "DOUANE"),
        (Role.AntennaHead, "antenne", "OFAST"),
        (Role.GpoPilot, "pilote", "PP"),
        (Role.Prosecutor, "parquet", "TJ"),
        (Role.CourtClerk, "greffe", "TJ"),
        (Role.Prefect, "prefet", "PREF"),
        (Role.Town, "ville", "VILLE"),
        (Role.UasaSocial, "uasa-social", "UASA"),
        (Role.UasaPolice, "uasa-police", "UASA"),
        (Role.HealthAgency, "ars", "ARS"),
        (Role.CareTeam, "maraude", "CAARUD"),
        (Role.RelayDoctor, "medecin", "MR"),
        (Role.Housing, "logement", "SIAO"),
        (Role.ChildProtection, "enfance", "ASE"),
        (Role.Mildeca, "mildeca", "MILDECA"),
        (Role.Landlord, "bailleur", "BAIL"),
        (Role.Employer, "commerce", "COM"),
        (Role.Neighbour, "voisine", "VOISINE"),
        (Role.PhoneOperator, "telephone", "STD"),
        (Role.Researcher, "recherche", "OFDT"),
        (Role.Auditor, "controle", "DPO"),
        (Role.Administrator, "administration", "HOTE"),
    ];

    /// <summary>Adds those that are not there yet, in these territories; asked again, it changes nothing.</summary>
    public async Task Add(IReadOnlyList<string> territories, CancellationToken stop)
    {
        var there = (await All(stop)).Select(account => account.Name).ToHashSet();
        foreach (var (role, name, agency) in Posts.Where(post => !there.Contains(post.Name)))
        {
            var asked = new NewAccount(name, role, new AgencyId(agency)) { Territories = territories, Password = Password, Demonstration = true };
            if (await add.Add(asked, stop) is Decision<AccountAdded>.No no)
                throw new InvalidOperationException($"The demonstration account {name} was refused: {no.Why[0].Code}.");
        }
    }

    /// <summary>Those that are there, with their role.</summary>
    public async Task<IReadOnlyList<(string Name, Role Role)>> All(CancellationToken stop)
    {
        var rows = await cellar.Of(Room.Hall).Look(glance => glance.Rows<(string Name, string Role)>(Known), stop);
        return [.. rows.Select(row => (row.Name, Enum.Parse<Role>(row.Role)))];
    }
}
