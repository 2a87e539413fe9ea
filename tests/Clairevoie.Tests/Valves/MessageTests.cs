using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Valves;

public sealed class MessageTests
{
    private static readonly Message Message = new(Guid.Parse("4a3f0c52-7c0e-4a66-9a55-0d2f0f6f7a10"), "try", 1, "ab", 1, new(2026, 11, 22), "c");

    [Fact]
    public void Every_part_of_a_message_is_signed()
    {
        Message[] changed =
        [
            Message with { Id = Guid.Empty }, Message with { Valve = "trz" }, Message with { Version = 2 }, Message with { About = "ac" },
            Message with { Turn = 2 }, Message with { MadeOn = new(2026, 11, 23) }, Message with { Body = "d" },
        ];

        Assert.All(changed, other => Assert.NotEqual(Message.ToSign(), other.ToSign()));
    }

    [Fact]
    public void Letters_that_move_from_one_part_to_the_next_are_another_message() =>
        Assert.NotEqual(Message.ToSign(), (Message with { Valve = "trya", About = "b" }).ToSign());
}
