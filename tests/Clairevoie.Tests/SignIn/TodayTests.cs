using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Tasks;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class TodayTests
{
    [Fact]
    public void Nobody_is_shown_more_than_seven_lines() =>
        Assert.Equal(7, TodayModel.Pressing(Enumerable.Range(1, 12).Select(number => Line($"{number}"))).Count);

    [Fact]
    public void The_earliest_date_stands_first_and_what_has_none_keeps_its_place()
    {
        var lines = TodayModel.Pressing([Line("b"), Line("c"), Line("late", new(2026, 12, 1)), Line("soon", new(2026, 11, 23))]);

        Assert.Equal(["soon", "late", "b", "c"], lines.Select(line => line.Sentence));
    }

    private static TaskLine Line(string sentence, DateOnly? due = null) => new(sentence, "Open", "/", due);
}
