using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Towns.Fiction;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Play;

/// <summary>Nuisance goes on being reported where it was reported before, and most of it is answered within three weeks.</summary>
internal sealed class PlayReports(Stage stage) : IPart
{
    private const int InAMonth = 25;
    private const double Answered = 0.7;

    private readonly ReportRooms rooms = stage.Services.GetRequiredService<ReportRooms>();
    private readonly Pepper pepper = stage.Services.GetRequiredService<Pepper>();
    private readonly ReportSettings settings = stage.Services.GetRequiredService<ReportSettings>();
    private IReadOnlyList<FictionalReport>? known;

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        known ??= [.. FictionalYear.Of(stage.Town, month.Last).Where(report => rooms.Of(report.Told.Kind)?.Subject == Subject.NuisanceReport)];
        if (known.Count == 0) return;
        for (var i = 0; i < InAMonth; i++)
            await One(month, stage.Chance.For($"report {month.Turn} {i}"), stop);
    }

    private async Task One(PlayedMonth month, Chance chance, CancellationToken stop)
    {
        var report = chance.Of(known!);
        var half = report.Received with { Day = month.First.AddDays(chance.Below(27)) };
        var (room, filing) = (rooms.Of(report.Told.Kind)!, new Filing(chance.Identifier(), ReceiptCode.From(RandomNumberGenerator.GetBytes(10))));
        await new TakeReport(pepper, new StandingClock(half)).Keep(room, filing, report.Told with { Seen = half }, photo: null, by: null, stop);
        stage.Made.Reports++;
        var (day, answer) = (half.Day.AddDays(3 + chance.Below(18)), chance.Identifier());
        if (day < month.Last && chance.Happens(Answered))
            await new AnswerReport(settings, new StandingClock(half with { Day = day })) { Number = () => answer }
                .Keep(room, stage.Cast.Coordinator, filing.Id, ReportState.Answered, PlainAnswer.PassedToTheBodyInCharge, stop);
    }
}
