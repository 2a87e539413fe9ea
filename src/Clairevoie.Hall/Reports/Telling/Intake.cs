using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>What became of a form that was sent.</summary>
public abstract record Intake
{
    private Intake()
    {
    }

    /// <summary>What was sent, so that it can be shown again; nothing when it could not be read.</summary>
    public ReportForm? Form { get; init; }

    /// <summary>How far it is in saying where; nothing when no form was read.</summary>
    public Placing? Placing { get; init; }

    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>It is kept, durably. The code is shown in this answer and never again.</summary>
    public sealed record Kept(ReceiptCode Code, IReadOnlyList<Masked> Masked, bool WantsProof) : Intake;

    /// <summary>It is still being filled in: a place was looked for.</summary>
    public sealed record Unfinished : Intake;

    /// <summary>Too much came in at once.</summary>
    public sealed record Later : Intake;

    /// <summary>It is not kept, for these reasons; the form is shown again.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Why) : Intake
    {
        /// <summary>Refused for one reason.</summary>
        public Refused(Refusal why)
            : this([why])
        {
        }
    }
}
