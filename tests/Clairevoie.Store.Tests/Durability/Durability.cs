using System.Diagnostics;

namespace Clairevoie.Store.Tests;

/// <summary>Acknowledged means durable.</summary>
public sealed class Durability
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_deed_that_was_answered_is_there_after_the_program_was_killed()
    {
        var folder = TryPlaces.Folder();
        var said = Path.Combine(folder, "acknowledged");
        var var = Path.Combine(folder, "var");

        await KillAfter(500, said, var);

        var acknowledged = (await File.ReadAllLinesAsync(said, Stop)).SkipLast(1).ToList(); // the last line may be half-written
        await using (var cellar = await Cellar.Open(CellarPlace.At(var), [TryRoom.Plan], TimeProvider.System, Stop))
        {
            var store = cellar.Of(TryRoom.Room);
            var kept = await store.Look(glance => glance.Rows<Note>(TryRoom.Notes), Stop);
            var found = await store.Verify(Stop);
            Assert.Empty(acknowledged.Except(kept.Select(note => note.Id)));
            Assert.True(found.IsUnbroken, found.Broken?.ToString());
            Assert.Equal(kept.Count, found.Links);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task KillAfter(int deeds, string said, string var)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Clairevoie.Store.Tests.dll");
        using var child = Process.Start("dotnet", [program, Scribe.Word, var, said]);
        while (!child.HasExited && Lines(said) < deeds)
            await Task.Delay(20, Stop);
        Assert.False(child.HasExited, "the child ended before it was killed");
        child.Kill();
        await child.WaitForExitAsync(Stop);
    }

    private static int Lines(string file) => File.Exists(file) ? File.ReadLines(file).Count() : 0;
}
