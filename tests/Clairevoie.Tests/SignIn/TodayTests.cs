using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Tasks;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class TodayTests
{
    [Fact]
    public void Nobody_is_shown_more_than_seven_lines() =>
        Assert.Equal(7, TodayModel.Pressing([.. Enumerable.Range(1, 12).Select(number => Line($"{number}"))]).Count);

    [Fact]
    public void The_earliest_date_stands_first_and_what_has_none_keeps_its_place()
    {
        var lines = TodayModel.Pressing([Line("b"), Line("c"), Line("late", new(2026, 12, 1)), Line("soon", new(2026, 11, 23))]);

        Assert.Equal(["soon", "late", "b", "c"], lines.Select(line => line.Sentence));
    }

    [Fact]
    public void No_kind_of_work_pushes_another_off_the_page()
    {
        var many = Enumerable.Range(1, 12).Select(number => Line($"{number}", new(2026, 11, number)) with { Address = $"/problemes/{Guid.NewGuid()}" });

        var lines = TodayModel.Pressing([.. many, Line("seat") with { Address = "/comites" }]);

        Assert.Equal(["1", "2", "3", "4", "5", "6", "seat"], lines.Select(line => line.Sentence));
    }

    [Fact]
    public void The_next_meeting_keeps_its_place_whatever_is_late()
    {
        var late = Enumerable.Range(1, 12).Select(number => Line($"{number}", new(2026, 11, number)) with { Address = $"/late/{number}" });

        var lines = TodayModel.Pressing([.. late, Line("after", new(2026, 12, 8)) with { Dated = true }, Line("next", new(2026, 12, 1)) with { Dated = true }]);

        Assert.Equal(["1", "2", "3", "4", "5", "6", "next"], lines.Select(line => line.Sentence));
    }

    [Fact]
    public void A_place_on_a_page_makes_no_other_kind_of_work()
    {
        var many = Enumerable.Range(1, 12).Select(number => Line($"{number}", new(2026, 11, number)) with { Address = $"/problemes/{Guid.NewGuid()}#partenaires" });

        Assert.Contains(TodayModel.Pressing([.. many, Line("seat", new(2026, 12, 1)) with { Address = "/comites" }]), line => line.Sentence == "seat");
    }

    [Fact]
    public void What_always_stands_there_comes_after_everything_that_waits()
    {
        var lines = TodayModel.Pressing([Line("counter") with { Standing = true }, .. Enumerable.Range(1, 8).Select(number => Line($"{number}"))]);

        Assert.DoesNotContain(lines, line => line.Standing);
    }

    [Fact]
    public void Whoever_asks_for_everything_reads_everything() =>
        Assert.Equal(12, TodayModel.Pressing([.. Enumerable.Range(1, 12).Select(number => Line($"{number}"))], int.MaxValue).Count);

    private static TaskLine Line(string sentence, DateOnly? due = null) => new(sentence, "Open", "/", due);
}
