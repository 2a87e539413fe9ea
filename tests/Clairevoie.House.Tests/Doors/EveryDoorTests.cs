using System.Net;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.HouseTests.Doors;

/// <summary>Every door of the running house is tried by every role, and answers as the table says.</summary>
public sealed class EveryDoorTests(Town town)
{
    /// <summary>The page behind a fault of ours: it says 500, and that is right.</summary>
    private const string FaultPage = "panne";

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void Every_door_declares_what_it_shows_or_why_it_is_open()
    {
        var doors = Door.All(town.Parts);

        Assert.NotEmpty(doors);
        Assert.Empty(doors.Where(door => door.Open is null && door.Shows.Count == 0).Select(door => door.Template));
    }

    [Fact]
    public void No_door_both_shows_something_and_is_open() =>
        Assert.Empty(Door.All(town.Parts).Where(door => door.Open is not null && door.Shows.Count > 0).Select(door => door.Template));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_door_answers_every_role_as_the_table_says(Role role)
    {
        var visitor = await town.SignedIn(role);
        var wrong = new List<string>();
        foreach (var door in Door.All(town.Parts).Where(door => door.Reads))
        {
            using var answer = await visitor.Get(door.Address);
            if (!IsRight(door, role, answer))
                wrong.Add($"{role} at {door.Address}: {(int)answer.StatusCode} {answer.Headers.Location}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_door_that_writes_is_not_there_for_whoever_may_not(Role role)
    {
        var visitor = await town.SignedIn(role);
        var wrong = new List<string>();
        foreach (var door in Door.All(town.Parts).Where(door => door.Writes && !door.Admits(role)))
        {
            using var sent = new HttpRequestMessage(door.Writing, new Uri(door.Address, UriKind.Relative)) { Content = new FormUrlEncodedContent([]) };
            using var answer = await visitor.Send(sent);
            if (answer.StatusCode != HttpStatusCode.NotFound)
                wrong.Add($"{role} writes at {door.Address}: {(int)answer.StatusCode}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task What_is_not_yours_answers_exactly_like_what_is_not_there()
    {
        var visitor = await town.SignedIn(Role.Landlord);
        var notYours = await visitor.Get("/comptes");
        var notThere = await visitor.Get("/no-such-door");

        Assert.Equal(HttpStatusCode.NotFound, notYours.StatusCode);
        Assert.Equal(notThere.StatusCode, notYours.StatusCode);
        Assert.Equal(await Said(notThere), await Said(notYours));
        Assert.Equal(Names(notThere), Names(notYours));
    }

    /// <summary>A door with a parameter may say that this sample is not there, and no door may be at fault.</summary>
    private static bool IsRight(Door door, Role role, HttpResponseMessage answer)
    {
        var leadsToSignIn = answer.Headers.Location?.ToString().StartsWith("/connexion", StringComparison.Ordinal) == true;
        if (door.Open is not null)
            return (int)answer.StatusCode < 500 || door.Template.TrimStart('/') == FaultPage;
        if (!door.Admits(role))
            return role == Role.Public && !door.IsForPrograms ? leadsToSignIn : answer.StatusCode == HttpStatusCode.NotFound;
        return !leadsToSignIn && ((int)answer.StatusCode < 400 || (door.MayHaveNothing && (int)answer.StatusCode < 500));
    }

    private static async Task<string> Said(HttpResponseMessage answer) => (await Visitor.Read(answer)).QuerySelector("main")!.InnerHtml;

    private static IEnumerable<string> Names(HttpResponseMessage answer) => answer.Headers.Select(header => header.Key).Order();
}
