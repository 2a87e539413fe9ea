using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Intelligence;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>Lawful before useful: a real city keeps no report of dealing before a competent authority recorded its act.</summary>
public sealed class LawfulTests(LawfulTests.RealTown town) : IClassFixture<LawfulTests.RealTown>
{
    [Fact]
    public async Task Dealing_is_sent_to_the_national_portal_until_an_act_is_recorded()
    {
        var reporter = new Reporter(town.Somebody());
        Assert.Contains("masecurite.interieur.gouv.fr", (await reporter.Visitor.Open("/signaler")).DocumentElement.TextContent, StringComparison.Ordinal);
        using (var refused = await reporter.Send(Reporter.Plain()))
            Assert.Contains("rien n’a été gardé", Reporter.Refused(await Visitor.Read(refused)), StringComparison.Ordinal);
        Assert.NotNull(await reporter.Tell(Reporter.Plain("Nuisance")));

        var act = new RecordedAct { Controller = "Autorité d’essai", Text = "Arrêté d’essai n° 1", TextDay = new(2026, 1, 2), Assessment = "AIPD-1", KeyHolder = "Bureau d’essai" };
        await town.Parts.GetRequiredService<LegalBasis>().Record(act, Doing.Anonymous(Act.Enter, "legal basis of the room", "legal act"), TestContext.Current.CancellationToken);

        Assert.NotNull(await reporter.Tell(Reporter.Plain()));
    }

    /// <summary>A city that is not invented.</summary>
    public sealed class RealTown : Town
    {
        /// <inheritdoc />
        protected override HouseOptions Options
        {
            get
            {
                CityFile.Write(Var, new CitySettings { Territory = ReportingTown.Territory });
                return base.Options;
            }
        }
    }
}
