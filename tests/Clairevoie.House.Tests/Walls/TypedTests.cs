using Clairevoie.Domain;
using Clairevoie.HouseTests.Doors;
using Clairevoie.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Walls;

/// <summary>
/// The trace of a room names what the room keeps. An identifier that somebody types and that is nothing there, perhaps one of the other side
/// of the wall, is not written down as read or changed: a refusal alone may name it.
/// </summary>
public sealed class TypedTests(InhabitedTown town)
{
    private const string Sample = "00000000-0000-4000-8000-00000000abcd";

    private static readonly Question Naming = Question.In<TypedTests>("Walls/traced_naming");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.CareTeam)]
    [InlineData(Role.Prosecutor)]
    [InlineData(Role.Analyst)]
    public async Task What_is_typed_at_a_door_and_is_not_there_stands_in_no_trace_as_read_or_changed(Role role)
    {
        var typed = Guid.NewGuid().ToString("D");
        var visitor = await town.SignedIn(role);
        var doors = Door.All(town.Parts).Where(door => door.Address.Contains(Sample, StringComparison.Ordinal) && door.Admits(role) && IsOfRoom(door)).ToList();
        Assert.NotEmpty(doors);
        foreach (var door in doors)
        {
            var address = door.Address.Replace(Sample, typed, StringComparison.Ordinal);
            if (door.Reads) (await visitor.Get(address)).Dispose();
            if (door.Writes && door.Writing == HttpMethod.Post) (await visitor.Post(address)).Dispose();
        }

        foreach (var room in (Room[])[Room.Care, Room.Justice, Room.Intelligence])
            Assert.Equal("", string.Join('\n', await town.Parts.GetRequiredService<Cellar>().Of(room).Look(look => look.Rows<string>(Naming, new { typed = $"%{typed}%" }), Stop)));
    }

    private static bool IsOfRoom(Door door) => door.Shows.Any(shown => shown.Subject.Room() is Room.Care or Room.Justice or Room.Intelligence);
}
