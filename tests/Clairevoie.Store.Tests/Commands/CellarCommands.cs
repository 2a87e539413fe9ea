using System.Diagnostics;
using Clairevoie.Domain;
using Dapper;

namespace Clairevoie.Store.Tests;

/// <summary>The cellar's commands as somebody types them: each in a process of its own.</summary>
public sealed class CellarCommands : IDisposable
{
    private readonly string folder = TryPlaces.Folder();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_that_keeps_no_cellar_is_refused_and_not_filled()
    {
        var (code, _, words) = await Type("verify", "--var", Var);

        Assert.Equal(1, code);
        Assert.Contains("keeps no cellar", words, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Var));
    }

    [Fact]
    public async Task A_room_that_does_not_exist_is_a_matter_of_usage()
    {
        var (code, data, words) = await Type("verify", "--var", Var, "--room", "attic");

        Assert.Equal((2, ""), (code, data));
        Assert.Contains("attic", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_link_is_named_by_room_and_place()
    {
        await Keep(3);
        await using (var engine = CellarPlace.At(Var).EngineOf(Room.Care))
        await using (var link = await engine.OpenToWrite(Stop))
            await link.ExecuteAsync("update trace set purpose = 'nothing' where seq = 2");

        var (code, data, _) = await Type("verify", "--var", Var, "--json");

        Assert.Equal(1, code);
        using var found = System.Text.Json.JsonDocument.Parse(data);
        var line = Assert.Single(found.RootElement.EnumerateArray());
        Assert.Equal(("care", 2, "Altered"), (
            line.GetProperty("room").GetString(), line.GetProperty("brokenAt").GetInt32(), line.GetProperty("flaw").GetString()));
    }

    [Fact]
    public async Task What_is_backed_up_is_put_back_and_verified()
    {
        await Keep(3);
        var backup = Path.Combine(folder, "backup");

        Assert.Equal(0, (await Type("backup", "--var", Var, "--out", backup)).Code);
        Assert.Equal(1, (await Type("restore", "--var", Var, "--from", backup)).Code);
        Assert.Equal(0, (await Type("restore", "--var", Var, "--from", backup, "--replace")).Code);

        var (code, data, _) = await Type("verify", "--var", Var, "--room", "care");
        Assert.Equal(0, code);
        Assert.Contains("care: unbroken, 5 links", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trace_that_reached_its_date_is_purged_and_goes_on()
    {
        await Keep(3);

        Assert.Equal(2, (await Type("trace", "purge", "--var", Var, "--before", "tomorrow")).Code);
        var (code, data, _) = await Type("trace", "purge", "--var", Var, "--before", "9999-12-31");

        Assert.Equal((0, "care: 3 links purged"), (code, data.Trim()));
        Assert.Contains("unbroken, 1 links and 3 purged", (await Type("verify", "--var", Var)).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_turned_and_the_room_still_opens()
    {
        await Keep(2);

        var (code, data, _) = await Type("keys", "rotate", "--room", "care", "--var", Var);

        Assert.Equal(0, code);
        Assert.Contains("care: key 2", data, StringComparison.Ordinal);
        Assert.Equal(0, (await Type("verify", "--var", Var)).Code);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Var => Path.Combine(folder, "var");

    private async Task Keep(int deeds)
    {
        await using var cellar = await Cellar.Open(CellarPlace.At(Var), [RoomPlan.Of(Room.Care)], TimeProvider.System, Stop);
        for (var deed = 0; deed < deeds; deed++)
            await cellar.Of(Room.Care).Refused(TryRoom.By("1"), Stop);
    }

    private static async Task<(int Code, string Data, string Words)> Type(params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "clairevoie.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var words = process.StandardError.ReadToEndAsync(Stop);
        var data = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, data, await words);
    }
}
