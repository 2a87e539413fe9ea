using Clairevoie.Hall.City;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>Lawful before useful: a real city keeps no report of dealing before a competent authority answers for the room.</summary>
public sealed class LawfulTests(LawfulTests.UnlawfulTown unlawful, LawfulTests.LawfulTown lawful)
    : IClassFixture<LawfulTests.UnlawfulTown>, IClassFixture<LawfulTests.LawfulTown>
{
    [Fact]
    public async Task Dealing_is_sent_to_the_national_portal_while_nobody_answers_for_the_room()
    {
        var reporter = new Reporter(unlawful.Somebody());

        using var refused = await reporter.Send(Reporter.Plain());

        Assert.Contains("masecurite.interieur.gouv.fr", (await reporter.Visitor.Open("/signaler")).DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("rien n’a été gardé", Reporter.Refused(await Visitor.Read(refused)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nuisance_needs_no_police_law() => Assert.NotNull(await new Reporter(unlawful.Somebody()).Tell(Reporter.Plain("Nuisance")));

    [Fact]
    public async Task Dealing_is_taken_in_once_the_act_is_written() => Assert.NotNull(await new Reporter(lawful.Somebody()).Tell(Reporter.Plain()));

    /// <summary>A real city that has written nothing.</summary>
    public class UnlawfulTown : Town
    {
        /// <inheritdoc />
        protected override HouseOptions Options
        {
            get
            {
                CityFile.Write(Var, City);
                return base.Options;
            }
        }

        /// <summary>What the city has written.</summary>
        protected virtual CitySettings City => new() { Territory = ReportingTown.Territory };
    }

    /// <summary>A real city whose competent authority answers for the room.</summary>
    public sealed class LawfulTown : UnlawfulTown
    {
        /// <inheritdoc />
        protected override CitySettings City => base.City with
        {
            Texts = new Dictionary<string, string>
            {
                ["room.intelligence.controller"] = "Autorité d’essai", ["room.intelligence.act"] = "Arrêté d’essai n° 1",
                ["room.intelligence.assessment"] = "AIPD-1", ["room.intelligence.keyholder"] = "Bureau d’essai",
            },
        };
    }
}
