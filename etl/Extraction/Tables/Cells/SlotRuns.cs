namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>What the cells behind a label hold together. Asked of every row many times, so that nothing is made on the way.</summary>
internal static class SlotRuns
{
    extension(IReadOnlyList<Slot> slots)
    {
        public bool AreBlank
        {
            get
            {
                for (var i = 0; i < slots.Count; i++)
                {
                    if (!slots[i].IsBlank)
                        return false;
                }

                return true;
            }
        }

        public int PrintedCount
        {
            get
            {
                var printed = 0;
                for (var i = 0; i < slots.Count; i++)
                {
                    if (!slots[i].IsBlank)
                        printed++;
                }

                return printed;
            }
        }

        public bool HasReported
        {
            get
            {
                for (var i = 0; i < slots.Count; i++)
                {
                    if (slots[i].Cell.State == ValueState.Reported)
                        return true;
                }

                return false;
            }
        }

        public bool HasInferred
        {
            get
            {
                for (var i = 0; i < slots.Count; i++)
                {
                    if (slots[i].Cell.IsInferred)
                        return true;
                }

                return false;
            }
        }
    }
}
