using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>Cells chosen on a map, and what their counts say.</summary>
public sealed class ChosenAreasTests
{
    private static readonly GridCell Quay = GridCell.Of(new(2.36, 48.88));
    private static readonly DateOnly Begins = new(2026, 6, 1);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("zzzz!!-é-b59")]
    [InlineData("../../etc/passwd")]
    public void What_is_no_choice_chooses_nothing(string? written) => Assert.Empty(ChosenAreas.Read(written).Cells);

    [Fact]
    public void A_choice_is_read_back_as_it_was_written()
    {
        var areas = ChosenAreas.None.With(Quay, Area.Target).Ringed().With(GridCell.Of(new(2.40, 48.90)), Area.Control);

        var again = ChosenAreas.Read(areas.ToString());

        Assert.Equal((1, 8, 1), (again.Of(Area.Target).Count, again.Of(Area.Buffer).Count, again.Of(Area.Control).Count));
        Assert.Equal(areas.ToString(), again.ToString());
    }

    [Fact]
    public void A_second_click_takes_a_cell_out_and_another_brush_moves_it()
    {
        var once = ChosenAreas.None.With(Quay, Area.Target);

        Assert.Empty(once.With(Quay, Area.Target).Cells);
        Assert.Equal(Area.Control, once.With(Quay, Area.Control).At(Quay));
    }

    [Fact]
    public void A_stroke_over_cells_puts_all_of_them_into_one_area_and_takes_none_out()
    {
        var ringed = ChosenAreas.None.With(Quay, Area.Target).Ringed();

        var drawn = ringed.Drawn(ringed.Of(Area.Buffer), Area.Target);

        Assert.Equal((9, 0), (drawn.Of(Area.Target).Count, drawn.Of(Area.Buffer).Count));
        Assert.Equal(drawn.ToString(), drawn.Drawn([Quay], Area.Target).ToString());
    }

    [Fact]
    public void No_choice_holds_more_cells_than_a_place_can_have() =>
        Assert.Equal(ChosenAreas.Most, ChosenAreas.Read(string.Concat(Enumerable.Range(0, 400).Select(i => $"b5{"0123456789"[i % 10]}e{i / 10 % 10}{i / 100}"))).Cells.Count);

    [Fact]
    public void Counts_too_small_are_refused_and_the_refusal_says_which()
    {
        var (areas, _) = Town(perDay: 0);

        var no = Assert.Throws<DataRefusedException>(() => MeasureAction.Of(areas, Days, CellDays.None, CancellationToken.None));

        Assert.Equal("counts-too-small", no.Code);
        Assert.Contains("la cible avant", no.Says.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_did_not_fall_more_than_the_control_has_no_quotient()
    {
        var (areas, reports) = Town(perDay: 1);

        var found = MeasureAction.Of(areas, Days, reports, CancellationToken.None).Result;

        Assert.Null(found.Quotient);
        Assert.Equal("success-not-negative", found.Refused!.Code);
    }

    [Fact]
    public void The_past_is_taken_in_as_far_as_the_house_knows_it()
    {
        var (areas, reports) = Town(perDay: 1, daysBefore: 200);

        Assert.NotNull(MeasureAction.Past(areas, Days.Before, reports));
        Assert.Null(MeasureAction.Past(areas, Days.Before, Town(perDay: 1, daysBefore: 60).Reports));
    }

    private static (DaySpan Before, DaySpan After) Days => new MeasureDays(Begins, Begins, 30) is var days ? (days.Before, days.After) : default;

    /// <summary>The same number of reports each day in every area.</summary>
    private static (ChosenAreas Areas, CellDays Reports) Town(int perDay, int daysBefore = 60)
    {
        var control = GridCell.Of(new(2.40, 48.90));
        var areas = ChosenAreas.None.With(Quay, Area.Target).Ringed().With(control, Area.Control);
        var days = Enumerable.Range(-daysBefore, daysBefore + 60).SelectMany(day => Enumerable.Repeat(Begins.AddDays(day), perDay)).ToList();
        return (areas, new(areas.Cells.Keys.ToDictionary(cell => cell, _ => (IReadOnlyList<DateOnly>)days)));
    }
}
