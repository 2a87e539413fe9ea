using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Operations;

/// <summary>Writes an operation that took place into a deed, with what came of it.</summary>
internal sealed class OperationPen(Deed deed, Viewer viewer, DateOnly today)
{
    private static readonly Question AddOperation = Question.In<OperationPen>("Operations/add_operation");
    private static readonly Question AddOutcome = Question.In<OperationPen>("Operations/add_outcome");
    private static readonly Question AddSeizure = Question.In<OperationPen>("Operations/add_seizure");

    /// <summary>Adds the operation; false when one of this number is there already.</summary>
    public async Task<bool> Add(Guid id, OperationDone done, Guid? import)
    {
        var added = await deed.Run(AddOperation, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = done.Deployment.Sector, day = done.Day,
            services = string.Join(',', done.Deployment.Services), staff = done.Deployment.Staff, minutes = done.Minutes, deal_point = done.Point,
            origin = import, written_on = today,
        });
        if (added == 0) return false;
        foreach (var (outcome, value) in done.Outcomes)
            await deed.Run(AddOutcome, new { operation = id, outcome = outcome.ToString(), value });
        foreach (var seized in done.Seizures.GroupBy(one => (one.Product, one.In)))
            await deed.Run(AddSeizure, new { operation = id, product = seized.Key.Product.ToString(), counted_in = seized.Key.In.ToString(), amount = seized.Sum(one => one.Amount) });
        return true;
    }
}
