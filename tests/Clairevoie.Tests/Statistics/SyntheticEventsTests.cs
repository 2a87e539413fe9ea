using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Clairevoie.Tests.Statistics;

public sealed class SyntheticEventsTests
{
    [Theory]
    [InlineData(1_000, "05509F4D")]
    [InlineData(10_000, "EF80668B")]
    [InlineData(100_000, "E5811EF4")]
    public void The_events_are_those_of_the_recipe_to_the_last_byte(int count, string begins)
    {
        var events = SyntheticEvents.Of(count);
        var csv = new StringBuilder("id,x,y,day\n");
        for (var i = 0; i < count; i++)
            csv.Append(CultureInfo.InvariantCulture, $"{i},{events.X[i]:0.0},{events.Y[i]:0.0},{events.Day[i]}\n");
        Assert.StartsWith(begins, Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(csv.ToString()))), StringComparison.Ordinal);
    }
}
