using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Reports;

/// <summary>One report in, one answer out, and what whoever holds the code is told meanwhile.</summary>
public sealed class FollowingTests(ReportingTown town) : IClassFixture<ReportingTown>
{
    [Theory]
    [InlineData("")]
    [InlineData("XXXX")]
    [InlineData("' or 1=1 --")]
    public async Task What_is_not_a_code_is_answered(string code)
    {
        var (status, page) = await town.Reporter().Follow(code);

        Assert.Equal(404, status);
        Assert.Contains("Ce n’est pas un code", Reporter.Refused(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_code_and_a_withdrawn_report_are_the_same_answer()
    {
        var reporter = town.Reporter();
        var code = await reporter.Tell(Reporter.Plain());
        await reporter.Follow(code, "withdraw", ("sure", "yes"));

        var (unknownStatus, unknown) = await reporter.Follow("0123-4567-89AB-CDEF");
        var (withdrawnStatus, withdrawn) = await reporter.Follow(code);

        Assert.Equal(unknownStatus, withdrawnStatus);
        Assert.Equal(unknown.DocumentElement.OuterHtml, withdrawn.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task The_page_never_shows_the_words_nor_the_place()
    {
        var fields = Reporter.Plain();
        fields["words"] = "sous le porche vert";

        var (_, page) = await town.Reporter().Follow(await town.Reporter().Tell(fields));

        var shown = page.DocumentElement.OuterHtml;
        Assert.Equal("Reçu", Reporter.StateIn(page));
        foreach (var secret in (string[])["porche", "46.02", "4.01", "2026-01-01"]) Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_that_is_not_confirmed_withdraws_nothing()
    {
        var reporter = town.Reporter();
        var code = await reporter.Tell(Reporter.Plain());

        var (status, _) = await reporter.Follow(code, "withdraw");

        Assert.Equal(422, status);
        Assert.Equal(200, (await reporter.Follow(code)).Status);
    }

    [Fact]
    public async Task What_was_read_and_answered_is_told_only_after_two_days()
    {
        var analyst = await town.Enter(Role.Analyst);
        var (code, report) = await Told(analyst, "/renseignement", Reporter.Plain());
        await analyst.Open(report);
        using (var answered = await analyst.Post(report, ("State", "Answered"), ("Said", "AlreadyKnown"))) Assert.Equal("/renseignement", answered.Headers.Location?.ToString());

        Assert.Equal("Reçu", Reporter.StateIn((await town.Reporter().Follow(code)).Page));
        town.Clock.Forward(TimeSpan.FromHours(47));
        Assert.Equal("Reçu", Reporter.StateIn((await town.Reporter().Follow(code)).Page));
        town.Clock.Forward(TimeSpan.FromHours(14));
        var (_, told) = await town.Reporter().Follow(code);

        Assert.Equal("Répondu", Reporter.StateIn(told));
        Assert.Contains("déjà connu", told.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_added_once_and_masked()
    {
        var (reporter, agent) = (town.Reporter(), await town.Enter(Role.Coordinator));
        var (code, report) = await Told(agent, "/tranquillite", Reporter.Plain("Nuisance"));
        var (_, page) = await reporter.Follow(code);
        var token = page.QuerySelector("input[name=token]")!.GetAttribute("value")!;

        for (var click = 0; click < 2; click++)
            await reporter.Follow(code, "add", ("token", token), ("words", "Encore hier, appelez le 06 12 34 56 78"));

        var opened = await agent.Open(report);
        Assert.Equal("Encore hier, appelez le [téléphone]", Assert.Single(opened.QuerySelectorAll(".told")).TextContent);
    }

    [Fact]
    public async Task Withdrawal_destroys_what_opens_the_report()
    {
        var reporter = town.Reporter();
        var code = await reporter.Tell(Reporter.Plain("Scene"), Pictures.Png());
        Assert.True(ReceiptCode.TryRead(code, out var read));
        var receipt = town.Parts.GetRequiredService<Pepper>().LockOf(read);

        await reporter.Follow(code, "withdraw", ("sure", "yes"));

        var left = await town.StoreOf(Room.Coordination).Look(look => look.Rows<LeftRow>(Question.In<FollowingTests>("Reports/left_of_withdrawn")), TestContext.Current.CancellationToken);
        Assert.Contains(left, row => row is { Name: null, RoomWrap: null, CodeWrap: null, Told: null, Cell: null, Photos: 0 });
        Assert.DoesNotContain(left, row => row.Name == receipt.Name);
    }

    /// <summary>Tells a report; its code, and the address under which this agent finds it.</summary>
    private async Task<(string Code, string Report)> Told(Visitor agent, string inbox, Dictionary<string, string> fields)
    {
        var before = await Listed(agent, inbox);
        var code = await town.Reporter().Tell(fields);
        return (code, Assert.Single((await Listed(agent, inbox)).Except(before)));
    }

    private static async Task<IReadOnlyList<string>> Listed(Visitor agent, string inbox) =>
        [.. (await agent.Open(inbox)).QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!)];

    private sealed record LeftRow
    {
        public string? Name { get; init; }

        public byte[]? RoomWrap { get; init; }

        public byte[]? CodeWrap { get; init; }

        public byte[]? Told { get; init; }

        public byte[]? Cell { get; init; }

        public long Photos { get; init; }
    }
}
