using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;

namespace Clairevoie.Care.Returns;

/// <summary>Takes several months from one file of counts, all of them or none.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class FileModel(TakeMonthFile take) : CountFilePage<EnterMonth>(take);
