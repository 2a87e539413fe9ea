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
        var given = new EnterReturn("court", "2026-Q3", "DEP-75", new Dictionary<string, string?> { ["crpc"] = "0", ["convictions"] = "12 500" });
        var entered = Assert.IsType<Decision<ReturnEntered>.Yes>(given.Decide(Today)).Fact;

        Assert.Equal(0, entered.Figures["crpc"]);
        Assert.Equal(12500, entered.Figures["convictions"]);
        Assert.DoesNotContain("immediate_trials", entered.Figures.Keys);
    }

    [Fact]
    public void A_quarter_overlaps_its_months_and_a_month_its_quarter()
    {
        var clerk = new Viewer(new(Guid.NewGuid()), new("TJ"), Role.CourtClerk, new HashSet<string>());

        Assert.Equal(["TJ/court/DEP-75/2026-07", "TJ/court/DEP-75/2026-08", "TJ/court/DEP-75/2026-09"], ReturnThread.Overlapping(clerk, Office.Court, "DEP-75", ReturnPeriod.Read("2026-Q3")!.Value));
        Assert.Equal(["TJ/court/DEP-75/2026-Q3"], ReturnThread.Overlapping(clerk, Office.Court, "DEP-75", ReturnPeriod.Read("2026-08")!.Value));
    }

    [Fact]
    public void Two_relay_doctors_of_one_agency_have_returns_of_their_own()
    {
        var one = new Viewer(new(Guid.NewGuid()), new("RELAIS"), Role.RelayDoctor, new HashSet<string>());
        var other = one with { Mission = new(Guid.NewGuid()) };

        Assert.NotEqual(Thread(one), Thread(other));

        static string Thread(Viewer viewer) => ReturnThread.Of(viewer, Office.Relay, "DEP-75", ReturnPeriod.Read("2026-10")!.Value);
    }

    [Theory]
    [InlineData("minors", "2026-10", "period-of-months-3")]
    [InlineData("assets_held", "2026-10", "period-of-months-3")]
    [InlineData("fines", "2026-Q3", "period-of-months-1")]
    [InlineData("removals", "2026-Q3", "period-of-months-12")]
    [InlineData("court", "2025", "period-of-months-1-3")]
    public void A_period_of_another_length_is_refused_and_the_length_is_said(string office, string period, string code) =>
        Assert.Equal([code], Refused(office, period, "DEP-75", new() { [Office.Of(office)!.Measures[0].Key] = "12" }));

    [Theory]
    [InlineData("10", "20", "30", "18999", "fines-amount")]
    [InlineData("10", "20", "30", "19001", "fines-amount")]
    [InlineData("10", "20", null, null, "fines-by-tariff")]
    [InlineData(null, null, null, "19000", "fines-by-tariff")]
    [InlineData("10", "20", "30", "19000", null)]
    [InlineData("10", "20", "30", null, null)]
    [InlineData("0", "0", "0", "0", null)]
    public void The_amount_of_fines_is_what_the_tariffs_come_to_or_it_is_refused(string? at150, string? at200, string? at450, string? euros, string? code)
    {
        var given = new EnterReturn("fines", "2026-10", "DEP-75", new Dictionary<string, string?> { ["fines_paid_150"] = at150, ["fines_paid_200"] = at200, ["fines_paid_450"] = at450, ["fines_euros"] = euros }).Decide(Today);

        Assert.Equal(code, (given as Decision<ReturnEntered>.No)?.Why.Single().Code);
    }

    [Fact]
    public void The_refusal_of_an_amount_says_the_amount_that_was_expected() =>
        Assert.Equal(19000d, Assert.Single(FixedFine.Check(new Dictionary<string, double> { ["fines_paid_150"] = 10, ["fines_paid_200"] = 20, ["fines_paid_450"] = 30, ["fines_euros"] = 19_001 })).Facts[0]);

    [Fact]
    public void The_reasons_of_a_standstill_are_never_more_than_what_stands_still() =>
        Assert.Equal(["blocked-beyond"], Refused("relay", "2026-10", "DEP-75", new() { ["blocked"] = "5", ["blocked_no_doctor"] = "4", ["blocked_incomplete"] = "2" }));

    [Fact]
    public void A_relay_doctor_has_one_form_and_it_begins_with_four_numbers()
    {
        var doctor = new Viewer(new(Guid.NewGuid()), new("RELAIS"), Role.RelayDoctor, new HashSet<string>());

        Assert.Equal([Office.Relay], Office.For(doctor));
        Assert.Equal(["examined", "days_to_examine", "relay_capacity", "blocked"], Office.Relay.Measures.Take(Office.Relay.First).Select(measure => measure.Key));
        Assert.Equal(Office.All, Office.For(doctor with { Role = Role.CourtClerk }));
    }

    [Theory]
    [InlineData("country")]
    [InlineData("pays")]
    [InlineData("nationalité")]
    [InlineData("nom")]
    [InlineData("code")]
    [InlineData("numéro de dossier")]
    public void A_file_with_a_column_for_a_person_or_where_they_come_from_is_refused_by_its_name(string column)
    {
        var why = Assert.Single(Assert.IsType<Decision<IReadOnlyList<EnterReturn>>.No>(ReturnFile.Read($"office;period;territory;removed;{column}\nremovals;2025;DEP-75;12;x")).Why);

        Assert.Equal(("column-of-a-person", column), (why.Code, why.Facts[0]));
    }

    [Fact]
    public void A_correction_keeps_the_numbers_that_its_form_no_longer_asks()
    {
        var entered = new ReturnEntered(Office.Court, ReturnPeriod.Read("2026-Q3")!.Value, "DEP-75", new Dictionary<string, double> { ["crpc"] = 3 });

        Assert.Equal(
            new Dictionary<string, double> { ["crpc"] = 3, ["confiscated_other"] = 900 },
            entered.With(new Dictionary<string, double> { ["crpc"] = 2, ["convictions"] = 5, ["confiscated_other"] = 900 }));
    }

    private static IEnumerable<string> Refused(string office, string period, string territory, Dictionary<string, string?> written) =>
        Assert.IsType<Decision<ReturnEntered>.No>(new EnterReturn(office, period, territory, written).Decide(Today)).Why.Select(why => why.Code);
}
