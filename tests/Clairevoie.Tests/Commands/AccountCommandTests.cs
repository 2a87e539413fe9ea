using System.Text.Json;
using Clairevoie.Commands;
using Xunit;

namespace Clairevoie.Tests.Commands;

/// <summary>What the commands about accounts give to programs.</summary>
public sealed class AccountCommandTests : IDisposable
{
    private readonly string var = Path.Combine(Directory.CreateTempSubdirectory("clairevoie-accounts-").FullName, "var");

    [Fact]
    public async Task A_link_and_a_lock_are_given_to_programs_too()
    {
        await using (await House.Build(new HouseOptions { Var = var, Port = 0, Empty = true }, TestContext.Current.CancellationToken))
        {
            // a house that was opened once
        }

        await Say("add", "jeanne", "--role", "Analyst", "--agency", "CROSS");

        var reset = await Say("reset", "jeanne");
        var locked = await Say("lock", "jeanne");
        var unlocked = await Say("lock", "jeanne", "--unlock");

        Assert.Equal("jeanne", reset.GetProperty("name").GetString());
        Assert.StartsWith("http", reset.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.True(locked.GetProperty("locked").GetBoolean());
        Assert.False(unlocked.GetProperty("locked").GetBoolean());
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(var)!, recursive: true);

    private async Task<JsonElement> Say(params string[] words)
    {
        using var data = new StringWriter();
        using var said = new StringWriter();
        var code = await CommandLine.Run(["account", .. words, "--var", var, "--json"], new Speech(data, said, TextReader.Null));
        Assert.True(code == 0, said.ToString());
        return JsonDocument.Parse(data.ToString()).RootElement;
    }
}
