using Clairevoie.Coordination.Dossiers;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>What a dossier of public tranquillity may say of a care place, and what it must refuse.</summary>
public sealed class DossierTests
{
    private static readonly DateOnly Change = new(2026, 1, 1);
    private static readonly GridCell Middle = GridCell.Of(new(2.36, 48.89));
    private static readonly ReturnPeriod Last = ReturnPeriod.Read("2026-Q4")!.Value;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Ten_reports_in_one_quarter_that_is_compared_and_nothing_is_measured()
    {
        var (areas, reports) = (Areas(), Reports(inside: 10, around: 30, control: 30));
        var days = DossierDays.Of(new(2025, 1, 1), Change, Last);

        var (effect, isMeasured, _) = DossierMeasure.Effect(areas, days, Told(days, inside: null), reports, Stop);

        Assert.False(isMeasured);
        Assert.Equal("counts-too-small", effect.Code);
    }

    [Fact]
    public void Without_a_quarter_before_the_change_nothing_is_measured()
    {
        var days = DossierDays.Of(Change, Change, Last);

        Assert.Empty(days.Before);
        Assert.Equal("no-before-or-after", DossierMeasure.Effect(Areas(), days, Told(days, inside: 40), Reports(40, 40, 40), Stop).Effect.Code);
    }

    [Fact]
    public void Without_a_control_area_nothing_is_measured()
    {
        var days = DossierDays.Of(new(2025, 1, 1), Change, Last);
        var alone = ChosenAreas.None.Drawn([Middle], Area.Target).Drawn(DossierGround.Around([Middle]), Area.Buffer);

        Assert.Equal("no-control", DossierMeasure.Effect(alone, days, Told(days, inside: 40), Reports(40, 40, 40), Stop).Effect.Code);
    }

    [Fact]
    public void With_eleven_everywhere_the_change_is_measured_and_its_placebo_asked_for()
    {
        var (areas, reports) = (Areas(), Reports(inside: 40, around: 60, control: 50));
        var days = DossierDays.Of(new(2025, 1, 1), Change, Last);

        var (effect, isMeasured, _) = DossierMeasure.Effect(areas, days, Told(days, inside: 40), reports, Stop);

        Assert.True(isMeasured, effect.French);
        Assert.Equal(4, days.Before.Count);
        Assert.NotEmpty(DossierMeasure.Placebo(areas, days, Change, reports, Stop).French); // a rank, or why there is none
    }

    [Theory]
    [InlineData(1, 30, "control-size")]
    [InlineData(80, 30, "control-size")]
    [InlineData(25, 30, null)]
    public void A_control_much_smaller_or_larger_than_the_place_is_said_in_words(int cells, int reports, string? caveat)
    {
        var days = DossierDays.Of(new(2025, 1, 1), Change, Last);

        var said = DossierCaveats.OfControl(Areas(cells), days, [.. days.All.Select(quarter => new DossierQuarter(quarter.ToString(), 15, 15, reports))]);

        Assert.Equal(caveat, said.SingleOrDefault()?.Code);
        Assert.All(said, one => Assert.Contains($"{cells} ", one.French, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(14L, "control-reports")]
    [InlineData(61L, "control-reports")]
    [InlineData(null, "control-hidden")]
    public void A_control_with_far_fewer_or_more_reports_than_the_place_is_said_in_words(long? reports, string caveat)
    {
        var days = DossierDays.Of(new(2025, 1, 1), Change, Last);

        var said = DossierCaveats.OfControl(Areas(25), days, [.. days.All.Select(quarter => new DossierQuarter(quarter.ToString(), 15, 15, reports))]);

        Assert.Equal(caveat, Assert.Single(said).Code);
    }

    [Fact]
    public void Without_a_control_there_is_nothing_to_say_of_it() =>
        Assert.Empty(DossierCaveats.OfControl(Areas(0), DossierDays.Of(new(2025, 1, 1), Change, Last), []));

    [Fact]
    public void A_quarter_that_the_change_cuts_is_on_neither_side()
    {
        var days = DossierDays.Of(new(2025, 2, 3), new(2026, 2, 10), Last);

        Assert.Equal(["2025-Q2", "2025-Q3", "2025-Q4"], days.Before.Select(quarter => quarter.ToString()));
        Assert.Equal(["2026-Q2", "2026-Q3", "2026-Q4"], days.After.Select(quarter => quarter.ToString()));
    }

    [Fact]
    public void The_control_has_the_shape_of_the_place_lies_apart_and_touches_no_perimeter()
    {
        IReadOnlyList<GridCell> own = [Middle, .. DossierGround.Around([Middle])];
        var reports = new CellDays(Grid(12).ToDictionary(cell => cell, _ => (IReadOnlyList<DateOnly>)[new DateOnly(2025, 5, 5)]));
        var forbidden = Grid(5).ToHashSet();

        var control = DossierGround.Control(own, reports, [DossierDays.Span(ReturnPeriod.Read("2025-Q2")!.Value)], forbidden.Contains);

        Assert.Equal(own.Count, control.Count);
        Assert.Empty(control.Intersect(own));
        Assert.Empty(control.Intersect(forbidden));
    }

    [Fact]
    public void No_police_reads_a_dossier_and_no_layer_is_drawn_from_it()
    {
        Assert.All([Role.Analyst, Role.Investigator, Role.AntennaHead, Role.GpoPilot, Role.UasaPolice, Role.PhoneOperator, Role.Public], role => Assert.Empty(AccessTable.LinesOf(role, Subject.HsaDossier)));
        Assert.DoesNotContain(typeof(HsaDossier).Assembly.GetTypes().SelectMany(type => type.GetProperties()), one => one.PropertyType == typeof(Layer) && one.DeclaringType!.Namespace == typeof(HsaDossier).Namespace);
    }

    private static ChosenAreas Areas(int control = 1)
    {
        var around = DossierGround.Around([Middle]);
        return ChosenAreas.None.Drawn([Middle], Area.Target).Drawn(around, Area.Buffer).Drawn([.. Enumerable.Range(0, control).Select(at => Far(10 + (at / 10), 10 + (at % 10)))], Area.Control);
    }

    private static List<DossierQuarter> Told(DossierDays days, long? inside) => [.. days.All.Select(quarter => new DossierQuarter(quarter.ToString(), inside, 60, 50))];

    /// <summary>So many reports in each area and quarter-year of two years.</summary>
    private static CellDays Reports(int inside, int around, int control)
    {
        var quarters = DossierDays.Of(new(2025, 1, 1), Change, Last).All;
        return new(new Dictionary<GridCell, IReadOnlyList<DateOnly>> { [Middle] = Days(inside), [DossierGround.Around([Middle])[0]] = Days(around), [Far(10, 10)] = Days(control), [Far(-9, 8)] = Days(30), [Far(9, -9)] = Days(20) });

        List<DateOnly> Days(int each) => [.. quarters.SelectMany(quarter => Enumerable.Range(0, each).Select(rank => quarter.First.AddDays(rank % 80)))];
    }

    private static GridCell Far(int up, int right) => GridCell.TryParse($"CRS3035RES200mN{Middle.North + (up * 200)}E{Middle.East + (right * 200)}", out var cell) ? cell : default;

    private static IEnumerable<GridCell> Grid(int reach) =>
        from up in Enumerable.Range(-reach, (2 * reach) + 1) from right in Enumerable.Range(-reach, (2 * reach) + 1) select Far(up, right);
}
