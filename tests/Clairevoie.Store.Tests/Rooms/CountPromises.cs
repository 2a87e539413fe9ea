using Clairevoie.Coordination.Counts;
using Clairevoie.Domain;
using Clairevoie.Hall.Mail;

namespace Clairevoie.Store.Tests;

/// <summary>A contributor gives the count of a month by a link that serves once, and nothing else is shown or taken by it.</summary>
public abstract class CountPromises : RoomPromises
{
    private static readonly Viewer Coordinator = Of(Role.Coordinator, "PREF");

    private readonly LettersKept letters = new();

    protected override Room[] Rooms => [Room.Coordination];

    private CountBook Book => new(House, Clock);

    private CountLinks Links => new(House, letters, Localized.Words<CountWords>());

    private CountRounds Rounds => new(House, Links, new MailSettings { House = "https://clairevoie.example" });

    [Fact]
    public async Task A_link_that_was_never_given_opens_nothing_and_keeps_nothing()
    {
        await Asked();

        Assert.Null(await Links.Open("AAAAAAAAAAAAAAAAAAAAAAAAAAA", Book.Today, Stop));
        Assert.Null(await Links.Give("AAAAAAAAAAAAAAAAAAAAAAAAAAA", new("3"), Book.Today, Stop));
    }

    [Fact]
    public async Task A_link_serves_once_and_a_number_that_is_none_does_not_use_it_up()
    {
        var id = await Asked();
        var token = await Link();

        Assert.Equal(["count-missing"], (await Links.Give(token, new(""), Book.Today, Stop))!.Select(why => why.Code));
        Assert.Empty((await Links.Give(token, new("48"), Book.Today, Stop))!);
        Assert.Null(await Links.Give(token, new("49"), Book.Today, Stop));
        Assert.Null(await Links.Open(token, Book.Today, Stop));

        Assert.Equal([48L], (await Book.Open(Coordinator, id, Stop))!.Value.Months.Select(month => month.Counted));
    }

    [Fact]
    public async Task A_link_that_is_too_old_opens_nothing()
    {
        await Asked();

        Assert.Null(await Links.Open(await Link(), Book.Today.AddDays(46), Stop));
    }

    [Fact]
    public async Task The_house_asks_once_a_month_by_itself_and_no_more_once_the_count_is_there()
    {
        await Asked();
        foreach (var _ in Enumerable.Range(0, 3))
            await Rounds.Go(Clock.GetUtcNow(), Stop);
        Assert.Single(letters.Sent);

        await Links.Give(await Link(), new("12"), Book.Today, Stop);
        await Rounds.Go(Clock.GetUtcNow().AddDays(1), Stop);
        Assert.Single(letters.Sent);
        await Rounds.Go(Clock.GetUtcNow().AddMonths(1), Stop);
        Assert.Equal(2, letters.Sent.Count);
    }

    [Fact]
    public async Task Only_the_agency_that_gives_a_count_reads_it_beside_whoever_asks()
    {
        var id = await Asked();

        Assert.Null(await Book.Open(Of(Role.Landlord, "AUTRE"), id, Stop));
        Assert.Null(await Book.Open(Of(Role.CareTeam, "BAIL"), id, Stop));
        Assert.NotNull(await Book.Open(Of(Role.Landlord, "BAIL"), id, Stop));
        Assert.False(await Book.End(Of(Role.Landlord, "BAIL"), id, Stop));
        Assert.True(await Book.End(Coordinator, id, Stop));
    }

    private async Task<Guid> Asked() => Yes(await Book.Ask(Coordinator, new("Repairs", "BAIL", "COM-1"), Stop));

    /// <summary>The token of the last letter, sent by the house if none was.</summary>
    private async Task<string> Link()
    {
        if (letters.Sent.Count == 0)
            await Rounds.Go(Clock.GetUtcNow(), Stop);
        var words = letters.Sent[^1].Words;
        return words[(words.IndexOf("/reponse/", StringComparison.Ordinal) + 9)..].Split([' ', '\n'])[0].TrimEnd('.');
    }
}

public sealed class CountsOnSqlite : CountPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CountsOnPostgres : CountPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
