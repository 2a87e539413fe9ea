using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Desk;
using Xunit;

namespace Clairevoie.HouseTests.Today;

/// <summary>Monday morning: every actor of the fictional city finds what is theirs, at most seven lines, and each action leads somewhere.</summary>
public sealed class EveryActorTests(InhabitedTown town)
{
    public static TheoryData<Role> Agents => [.. Enum.GetValues<Role>().Where(role => role != Role.Public)];

    [Theory]
    [MemberData(nameof(Agents))]
    public async Task Everybody_finds_at_most_seven_lines_and_every_action_opens_for_them(Role role)
    {
        var visitor = await town.SignedIn(role);
        var actions = await Actions(visitor);

        Assert.InRange(actions.Count, 1, TodayModel.Most);
        foreach (var action in actions)
        {
            using var answer = await visitor.Get(action);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{role} at {action}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(Role.Coordinator, "/plan?attente=30", "/plan?attente=retard")]
    [InlineData(Role.Analyst, "/renseignement?rayon=Waiting", "/renseignement/reponses")]
    [InlineData(Role.Investigator, "/renseignement/paquets")]
    [InlineData(Role.AntennaHead, "/renseignement/reponses")]
    [InlineData(Role.GpoPilot, "/avis-aux-partenaires/recu/", "/comites/siege/")]
    [InlineData(Role.Prosecutor, "/justice", "/justice/trimestres")]
    [InlineData(Role.CourtClerk, "/justice")]
    [InlineData(Role.Prefect, "/comites/siege/", "/avis-aux-partenaires/nouveau")]
    [InlineData(Role.Town, "/tranquillite?rayon=Waiting", "/avis-aux-partenaires")]
    [InlineData(Role.UasaSocial, "/avis-aux-partenaires/recu/", "/soin")]
    [InlineData(Role.UasaPolice, "/avis-aux-partenaires/recu/")]
    [InlineData(Role.HealthAgency, "/chiffres/recus")]
    [InlineData(Role.CareTeam, "/avis-aux-partenaires/recu/", "/soin")]
    [InlineData(Role.RelayDoctor, "/justice")]
    [InlineData(Role.Housing, "/soin")]
    [InlineData(Role.ChildProtection, "/avis-aux-partenaires/recu/")]
    [InlineData(Role.Mildeca, "/chiffres/recus", "/plan")]
    [InlineData(Role.Landlord, "/renseignement/notes", "/avis-aux-partenaires/recu/")]
    [InlineData(Role.Employer, "/avis-aux-partenaires/recu/")]
    [InlineData(Role.Neighbour, "/avis-aux-partenaires/recu/")]
    [InlineData(Role.PhoneOperator, "/telephone")]
    [InlineData(Role.Researcher, "/chiffres/recus", "/chiffres")]
    [InlineData(Role.Auditor, "/plan", "/chiffres")]
    [InlineData(Role.Administrator, "/comptes")]
    public async Task Each_finds_the_work_of_their_own_mission(Role role, params string[] addresses)
    {
        var actions = await Actions(await town.SignedIn(role));

        Assert.All(addresses, address => Assert.Contains(actions, action => action.StartsWith(address, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_prosecutor_reads_at_which_step_the_injunction_chain_is_stuck_and_the_law_that_it_exceeds()
    {
        var page = await (await town.SignedIn(Role.Prosecutor)).Open("/aujourdhui");

        Assert.Contains(page.QuerySelectorAll(".tasks .sentence"), line => line.TextContent.Contains("bloque", StringComparison.Ordinal) && line.TextContent.Contains("pour 30 prévus par la loi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_method_stands_behind_a_detail_and_never_in_the_sentence()
    {
        var page = await (await town.SignedIn(Role.Coordinator)).Open("/aujourdhui");

        Assert.NotEmpty(page.QuerySelectorAll(".tasks details"));
        Assert.All(page.QuerySelectorAll(".tasks .sentence"), line => Assert.DoesNotContain("FLAG", line.TextContent, StringComparison.Ordinal));
    }

    private static async Task<List<string>> Actions(Visitor visitor) =>
        [.. (await visitor.Open("/aujourdhui")).QuerySelectorAll(".tasks a.button").Select(link => link.GetAttribute("href")!)];
}
