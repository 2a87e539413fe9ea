using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>A reporter adds a word to what they told: cleaned, masked and sealed as the first words were.</summary>
public sealed class AddWord(TimeProvider clock)
{
    private const int Most = 20;

    private static readonly Question HowMany = Question.In<ReportRoom>("Following/how_many_words");
    private static readonly Question Add = Question.In<ReportRoom>("Following/add_word");

    /// <summary>Keeps the word, or says why it is not taken.</summary>
    public async Task<Refusal?> Keep(HeldReport report, Filing filing, string? said, CancellationToken stop)
    {
        var prepared = ToldWords.Of(said);
        if (prepared is Decision<ToldWords>.No no) return no.Why[0];
        var words = ((Decision<ToldWords>.Yes)prepared).Fact;
        if (words.Text.Length == 0) return new Refusal("words-missing", "words");

        var plain = JsonSerializer.SerializeToUtf8Bytes(words, ReportJson.Default.ToldWords);
        var row = new
        {
            filing.Id,
            Report = report.Id,
            Received = HalfDay.Of(clock.GetUtcNow()).ToString(),
            Words = new ReportSeal(report.Room.Keys).Seal(report.DataKey, plain, report.Id, $"word {filing.Id:D}"),
            Doubtful = words.Doubts.Count > 0,
        };
        return await report.Room.Store.Do(Doing.Anonymous(Act.Enter, "word of a reporter", report.Room.Names(report.Id)), async deed =>
        {
            if (await deed.One<long>(HowMany, new { report = report.Id }) >= Most) return new Refusal("words-too-many", "words", Most);
            await deed.Run(Add, row);
            return null;
        }, stop);
    }
}
