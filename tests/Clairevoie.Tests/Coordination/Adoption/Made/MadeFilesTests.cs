using Xunit;

namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>Files made by chance, in three sets that share no word: most is read right, and most of what is not is named.</summary>
public sealed class MadeFilesTests(ITestOutputHelper output)
{
    private const int Files = 60;

    // What was reached on files never seen before; these two may only be tightened.
    private const double LeastRight = 0.99, MostSilent = 0.003;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1000)]
    [InlineData(2, 2000)]
    [InlineData(0, 70_000)]
    [InlineData(1, 80_000)]
    [InlineData(2, 90_000)]
    public void Of_every_hundred_cells_of_files_made_by_chance_ninety_nine_are_right_and_of_every_thousand_three_at_most_wrong_in_silence(int set, int first)
    {
        var kept = Environment.GetEnvironmentVariable("CLAIREVOIE_ADOPTION");
        var folder = kept is null ? Directory.CreateTempSubdirectory("made") : Directory.CreateDirectory(kept);
        try
        {
            var scores = Enumerable.Range(0, Files).Select(at => DrawnScore.Of(MadeBook.Of(first + at, set), folder.FullName, $"{set}-{first + at:00}")).ToList();
            var (cells, right, named) = (scores.Sum(score => score.Cells), scores.Sum(score => score.Right), scores.Sum(score => score.Named));
            output.WriteLine($"set {set} from {first}: {cells} cells, {100.0 * right / cells:0.0} % right, {100.0 * named / cells:0.0} % named, {100.0 * (cells - right - named) / cells:0.0} % wrong in silence");
            Tell(scores, kept);

            Assert.True(cells > 2_000, $"{cells} cells");
            Assert.InRange(right / (double)cells, LeastRight, 1);
            Assert.InRange((cells - right - named) / (double)cells, 0, MostSilent);
        }
        finally
        {
            if (kept is null) folder.Delete(recursive: true);
        }
    }

    // Where CLAIREVOIE_ADOPTION names a folder, the files stay there, with every cell that was not read as expected.
    private void Tell(List<DrawnScore> scores, string? kept)
    {
        foreach (var score in scores) output.WriteLine($"{score.Name}: {score.Cells} cells, {score.Right} right, {score.Named} named");
        if (kept is not null) File.AppendAllLines(Path.Combine(kept, "wrong.txt"), scores.SelectMany(score => score.Wrong.Select(wrong => $"{score.Name} {wrong}")));
    }
}
