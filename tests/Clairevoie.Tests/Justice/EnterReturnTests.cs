using Clairevoie.Domain;
using Clairevoie.Justice.Returns;
using Xunit;

namespace Clairevoie.Tests.Justice;

public sealed class EnterReturnTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Each_number_has_one_owner_so_that_no_total_counts_it_twice()
    {
        var measures = Office.All.SelectMany(office => office.Measures).Select(measure => measure.Key).ToList();

        Assert.Equal(measures.Count, measures.Distinct().Count());
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            ["period-not-over", "territory-unreadable", "not-a-count", "not-days"],
            Refused("prosecution", "2026-11", "Paris", new() { ["deferrals"] = "-2", ["days_to_inform"] = "bientôt" }));

    [Fact]
    public void An_office_that_nobody_knows_is_refused() => Assert.Equal(["office-unknown"], Refused("police", "2026-10", "DEP-75", []));

    [Fact]
    public void A_return_without_a_number_is_refused() => Assert.Equal(["nothing-counted"], Refused("court", "2026-10", "DEP-75", []));

    [Fact]
    public void A_number_of_another_office_is_not_taken() =>
        Assert.Equal(["nothing-counted"], Refused("court", "2026-10", "DEP-75", new() { ["deferrals"] = "12" }));

    [Fact]
    public void What_was_not_counted_is_not_zero()
    {
        var given = new EnterReturn("court", "2026-Q3", "DEP-75", new Dictionary<string, string?> { ["crpc"] = "0", ["confiscated"] = "12 500" });
        var entered = Assert.IsType<Decision<ReturnEntered>.Yes>(given.Decide(Today)).Fact;

        Assert.Equal(0, entered.Figures["crpc"]);
        Assert.Equal(12500, entered.Figures["confiscated"]);
        Assert.DoesNotContain("immediate_trials", entered.Figures.Keys);
    }

    [Fact]
    public void A_quarter_overlaps_its_months_and_a_month_its_quarter()
    {
        var clerk = new Viewer(new(Guid.NewGuid()), new("TJ"), Role.CourtClerk, new HashSet<string>());

        Assert.Equal(["TJ/court/2026-07", "TJ/court/2026-08", "TJ/court/2026-09"], ReturnThread.Overlapping(clerk, Office.Court, ReturnPeriod.Read("2026-Q3")!.Value));
        Assert.Equal(["TJ/court/2026-Q3"], ReturnThread.Overlapping(clerk, Office.Court, ReturnPeriod.Read("2026-08")!.Value));
    }

    [Fact]
    public void Two_relay_doctors_of_one_agency_have_returns_of_their_own()
    {
        var one = new Viewer(new(Guid.NewGuid()), new("RELAIS"), Role.RelayDoctor, new HashSet<string>());
        var other = one with { Mission = new(Guid.NewGuid()) };

        Assert.NotEqual(Thread(one), Thread(other));

        static string Thread(Viewer viewer) => ReturnThread.Of(viewer, Office.Relay, ReturnPeriod.Read("2026-10")!.Value);
    }

    private static IEnumerable<string> Refused(string office, string period, string territory, Dictionary<string, string?> written) =>
        Assert.IsType<Decision<ReturnEntered>.No>(new EnterReturn(office, period, territory, written).Decide(Today)).Why.Select(why => why.Code);
}
