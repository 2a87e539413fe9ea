using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>The same form sent twice is one report.</summary>
public sealed class SecondClickTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    [Fact]
    public async Task A_form_used_up_is_refused_and_shows_no_code()
    {
        var (reporter, fields) = (town.Reporter(), Reporter.Plain());
        await reporter.Tell(fields);
        town.Clock.Forward(TimeSpan.FromMinutes(3));

        using var late = await reporter.Send(fields);

        var page = await Visitor.Read(late);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("déjà arrivé", Reporter.Refused(page), StringComparison.Ordinal);
        Assert.Null(Reporter.CodeIn(page));
    }

    [Fact]
    public async Task A_form_that_waited_too_long_is_refused()
    {
        var (reporter, fields) = (town.Reporter(), Reporter.Plain());
        fields["token"] = await reporter.Token();
        town.Clock.Forward(TimeSpan.FromHours(7));

        using var stale = await reporter.Send(fields);

        Assert.Contains("trop attendu", Reporter.Refused(await Visitor.Read(stale)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixteen_clicks_at_once_are_one_report_with_one_code()
    {
        var before = await town.CountIn(Room.Coordination);
        var (reporter, fields) = (town.Reporter(), Reporter.Plain("Nuisance"));
        fields["token"] = await reporter.Token();

        var codes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => reporter.Tell(new(fields))));

        Assert.Single(codes.Distinct());
        Assert.Equal(before + 1, await town.CountIn(Room.Coordination));
    }

    [Fact]
    public async Task A_second_click_that_changes_the_kind_is_still_the_first_report()
    {
        var (reporter, fields) = (town.Reporter(), Reporter.Plain("Nuisance"));
        fields["token"] = await reporter.Token();
        var before = await town.CountIn(Room.Intelligence);
        var code = await reporter.Tell(new(fields));

        var again = await reporter.Tell(new(fields) { ["kind"] = "Dealing" });

        Assert.Equal(code, again);
        Assert.Equal(before, await town.CountIn(Room.Intelligence));
    }
}
